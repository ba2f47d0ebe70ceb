package se.boras.forslag.service.history.tales;

import static se.boras.forslag.service.history.Phrasing.*;
import static se.boras.forslag.service.history.Tale.chronicle;

import java.util.List;
import se.boras.forslag.events.template.TemplateText;
import se.boras.forslag.service.history.Tale;

/** One committee's automatic reply, which nobody understood, and the one that came in its place. */
final class ClearerReplies {

    private static final String TECHNICS = "tekniska";

    private static final TemplateText UNCLEAR =
            new TemplateText("sv", "Bekräftelse på inkommen skrivelse", List.of("""
            Härmed bekräftas att er skrivelse inkommit till förvaltningen och kommer att handläggas i enlighet med \
            gällande rutiner, varvid återkoppling sker i förekommande fall efter genomförd beredning.""", """
            Med hänsyn till inkommande ärendemängd kan handläggningstiden variera."""));

    private static final TemplateText CLEAR = new TemplateText(
            "sv",
            "{namnd} har fått ditt förslag {nummer}",
            List.of(
                    "Nu ligger ditt förslag {nummer} hos {namnd}. Det är vi som svarar på det.",
                    "{nasta_steg}",
                    "Här kan du se var förslaget ligger och vad som har hänt:",
                    "{lank}",
                    "Är adressen fel, eller har du fått en ny? Skriv till {rattelse} och ange {nummer}.",
                    "Har du frågor? Skriv till {fraga} och ange {nummer}, så svarar en person.",
                    "{automatiskt}"));

    private static final TemplateText CLEAR_ENGLISH = new TemplateText(
            "en",
            "{committee} has your proposal {number}",
            List.of(
                    "Your proposal {number} is now with {committee}. We are the ones who will answer it.",
                    "{next_step}",
                    "Here you can see where the proposal is and what has happened:",
                    "{link}",
                    "Is the address wrong, or do you have a new one? Write to {correction} and state {number}.",
                    "Do you have questions? Write to {questions} and state {number}, and a person will answer.",
                    "{automatic}"));

    private ClearerReplies() {}

    static List<Tale> tales() {
        return List.of(chronicle("autosvar-tekniska")
                .on("2024-03-11", wordsProposed(TECHNICS, UNCLEAR))
                .on("2024-03-13", wordsFoundUnclear(TECHNICS, 1))
                .on("2024-04-08", wordsProposed(TECHNICS, CLEAR, CLEAR_ENGLISH))
                .on("2024-04-10", wordsApproved(TECHNICS, 2)));
    }
}
