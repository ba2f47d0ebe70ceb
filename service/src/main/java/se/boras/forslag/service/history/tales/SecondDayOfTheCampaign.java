package se.boras.forslag.service.history.tales;

import static se.boras.forslag.events.casework.DecisionType.BIFALL;
import static se.boras.forslag.events.proposal.InfluenceForm.KONSULTATION;
import static se.boras.forslag.events.proposal.IntakeClass.FRAGA;
import static se.boras.forslag.events.proposal.IntakeClass.SYNPUNKT;
import static se.boras.forslag.service.history.Casework.*;
import static se.boras.forslag.service.history.Meetings.*;
import static se.boras.forslag.service.history.Proposing.*;
import static se.boras.forslag.service.history.Sorting.*;
import static se.boras.forslag.service.history.Tale.tale;
import static se.boras.forslag.service.history.Voting.*;

import java.util.List;
import se.boras.forslag.service.history.Tale;

/** The second day and the third: about five a day. */
final class SecondDayOfTheCampaign {

    private SecondDayOfTheCampaign() {}

    static List<Tale> tales() {
        return List.of(
                parklets(), bees(), oldSigns(), complaint(), gym65(), mirrors(), nightLights(), question(), barbecue());
    }

    private static Tale parklets() {
        return tale("sommargata", "Sommargata utan bilar", """
        Stäng en gata i centrum för bilar i juli och ställ ut stolar.""")
                .on("2025-10-07", handedInBy("Mats Sommarhed"))
                .after(4, published(KONSULTATION, "Stadsmiljö", "Höra vad invånarna anser."))
                .votes(128);
    }

    private static Tale bees() {
        return tale("bikupor-tak", "Bikupor på kommunens tak", """
        Bin behövs och taken står tomma.""")
                .on("2025-10-07", handedInBy("Saga Bikulla"))
                .after(4, published(KONSULTATION, "Miljö", "Höra vad invånarna anser."))
                .votes(27);
    }

    private static Tale oldSigns() {
        return tale("skyltar-historia", "Skyltar om textilstadens historia", """
        Sätt upp skyltar vid de gamla fabrikerna så att man kan läsa om dem som arbetade där.""")
                .on("2025-10-07", handedInBy("Einar Väverström"))
                .after(4, published(KONSULTATION, "Historia", "Höra vad invånarna anser."))
                .votes(154)
                .after(2, reviewed(), referred("kultur", "samhallsbyggnad"))
                .after(6, received("KUN 2026-00011"), prepared(BIFALL))
                .on(
                        "2026-08-24",
                        approved(
                                "63",
                                "Nämnden bifaller förslaget.",
                                "Textilhistorien är stadens egen.",
                                promise("Tjugo skyltar vid tjugo fabriker.", "2027-06-30")))
                .after(9, minutes());
    }

    private static Tale complaint() {
        return tale("dalig-ton", "Bättre bemötande i växeln", """
        Jag blev otrevligt bemött när jag ringde. Utbilda personalen.""")
                .on("2025-10-07", handedInBy("Anna-Greta Tonvall"))
                .after(3, redirected(SYNPUNKT, "Bemötande", "Synpunktshanteringen", "SYN-2025-2204"));
    }

    private static Tale gym65() {
        return tale("gym-aldre", "Gratis gym för den som fyllt 65", """
        Rörelse håller oss friska och hemma längre.""")
                .on("2025-10-07", handedInBy("Rune Gymbacke"))
                .after(4, published(KONSULTATION, "Hälsa", "Höra vad invånarna anser."))
                .votes(168)
                .after(2, reviewed(), referred("fritid-folkhalsa", "vard-aldre"))
                .after(6, received("FOFN 2026-00025"))
                .after(45, opinionOf("vard-aldre", "Tillstyrker."));
    }

    private static Tale mirrors() {
        return tale("speglar-korsning", "Speglar i skymda korsningar", """
        I flera korsningar på Byttorp ser man inte bilarna förrän det är för sent.""")
                .on("2025-10-08", handedInBy("Ture Byttorpson"))
                .after(4, published(KONSULTATION, "Trafiksäkerhet", "Höra vad invånarna anser."))
                .votes(20);
    }

    private static Tale nightLights() {
        return tale("slack-natt", "Släck gatljusen mitt i natten", """
        Spara el och låt oss se stjärnorna.""")
                .on("2025-10-08", handedInBy("Astrid Stjärnhed"))
                .after(4, published(KONSULTATION, "Belysning", "Höra vad invånarna anser."))
                .votes(18);
    }

    private static Tale question() {
        return tale("fraga-sophamtning", "När hämtas soporna i jul?", """
        Jag hittar inte vilka dagar som gäller.""")
                .on("2025-10-08", handedInBy("Evert Julgren-Norr"))
                .after(2, redirected(FRAGA, "Avfall", "Kontaktcenter", "KC-2025-40912"));
    }

    private static Tale barbecue() {
        return tale("grillplatser", "Grillplatser i parkerna", """
        Engångsgrillarna bränner sönder gräset. Bygg några riktiga grillplatser.""")
                .on("2025-10-08", handedInBy("Dragan Grillmark"))
                .after(4, published(KONSULTATION, "Parker", "Höra vad invånarna anser."))
                .votes(107);
    }
}
