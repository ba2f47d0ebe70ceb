package se.boras.forslag.command.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.reference.CommitteeRegister;
import se.boras.forslag.command.template.TemplateCommand.ProposeTemplate;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.template.ChecklistPoint;
import se.boras.forslag.events.template.LetterKind;
import se.boras.forslag.events.template.TemplateId;
import se.boras.forslag.events.template.TemplateProposed;
import se.boras.forslag.events.template.TemplateText;

/** Words that somebody wants letters to have in these specifications. */
final class Drafts {

    static final CommitteeId TEKNISKA = new CommitteeId("tekniska");
    static final TemplateId TEMPLATE = TemplateId.of(LetterKind.REFERRAL, TEKNISKA);
    static final CommitteeRegister COMMITTEES = new CommitteeRegister(
            Map.of(TEKNISKA, new CommitteeRegister.Committee(TEKNISKA, LocalDate.of(2020, 1, 1), null)));

    /** What a committee's automatic reply might have been like when it was found to be unclear. */
    static final TemplateText UNCLEAR = new TemplateText("sv", "Bekräftelse", List.of("""
            Härmed bekräftas att er skrivelse inkommit till förvaltningen och kommer att handläggas i enlighet med gällande
            rutiner, varvid återkoppling sker i förekommande fall efter genomförd beredning i nämndens presidium."""));

    static final TemplateText CLEAR = new TemplateText(
            "sv",
            "Ditt förslag {nummer} är hos {namnd}",
            List.of(
                    "{namnd} har fått ditt förslag {nummer}.",
                    "{nasta_steg}",
                    "Här kan alla följa förslaget:",
                    "{lank}",
                    "Är adressen fel? Skriv till {rattelse}.",
                    "Har du frågor? Skriv till {fraga}, så svarar en person.",
                    "{automatiskt}"));

    static final TemplateText CLEAR_ENGLISH = new TemplateText(
            "en",
            "Your proposal {number} is with {committee}",
            List.of(
                    "{committee} has your proposal {number}.",
                    "{next_step}",
                    "Everybody can follow the proposal here:",
                    "{link}",
                    "Is the address wrong? Write to {correction}.",
                    "Do you have questions? Write to {questions}, and a person will answer.",
                    "{automatic}"));

    private Drafts() {}

    static ProposeTemplate propose(TemplateText... texts) {
        return new ProposeTemplate(LetterKind.REFERRAL, TEKNISKA, List.of(texts), List.of());
    }

    static ProposeTemplate propose(LetterKind kind, @Nullable CommitteeId committee, String... paragraphs) {
        var text = new TemplateText("sv", "{nummer}", List.of(paragraphs));
        return new ProposeTemplate(kind, committee, List.of(text), List.of());
    }

    static TemplateProposed proposed(int version, TemplateText... texts) {
        return proposed(version, List.of(), texts);
    }

    static TemplateProposed proposed(int version, List<ChecklistPoint> attested, TemplateText... texts) {
        return new TemplateProposed(
                TEMPLATE, version, LetterKind.REFERRAL, TEKNISKA, List.of(texts), attested, "sekreterare");
    }
}
