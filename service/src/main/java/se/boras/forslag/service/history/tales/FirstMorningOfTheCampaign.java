package se.boras.forslag.service.history.tales;

import static se.boras.forslag.events.casework.DecisionType.BIFALL;
import static se.boras.forslag.events.proposal.InfluenceForm.KONSULTATION;
import static se.boras.forslag.events.proposal.IntakeClass.FELANMALAN;
import static se.boras.forslag.events.proposal.PublicationRefused.Code.OUT_OF_SCOPE;
import static se.boras.forslag.service.history.Casework.*;
import static se.boras.forslag.service.history.Meetings.*;
import static se.boras.forslag.service.history.Proposing.*;
import static se.boras.forslag.service.history.Sorting.*;
import static se.boras.forslag.service.history.Tale.tale;
import static se.boras.forslag.service.history.Telling.*;
import static se.boras.forslag.service.history.Voting.*;
import static se.boras.forslag.service.history.Works.*;

import java.util.List;
import se.boras.forslag.service.history.Tale;

/** The first day of the campaign of 2025 brings fourteen proposals: half of them. */
final class FirstMorningOfTheCampaign {

    private FirstMorningOfTheCampaign() {}

    static List<Tale> tales() {
        return List.of(
                litterBins(),
                freeBuses(),
                pingPong(),
                snowOnPavements(),
                brokenSwing(),
                choirForAll(),
                parkForSkaters());
    }

    private static Tale litterBins() {
        return tale("papperskorgar-viskan", "Fler papperskorgar längs Viskan", """
        Skräpet hamnar i ån för att det är för långt mellan papperskorgarna.""")
                .on("2025-10-06", handedInBy("Ronja Viskhage"))
                .after(4, published(KONSULTATION, "Renhållning", "Höra vad invånarna anser."))
                .votes(44);
    }

    private static Tale freeBuses() {
        return tale("gratis-buss-unga", "Gratis buss för alla under tjugo", """
        Unga ska kunna ta sig till träning och vänner utan att be om skjuts.""")
                .on("2025-10-06", handedInBy("Noel Busslund"))
                .after(4, refused(OUT_OF_SCOPE, "Taxorna bestäms av regionen. Vi har skickat förslaget vidare."));
    }

    private static Tale pingPong() {
        return tale("pingisbord-torg", "Pingisbord på torgen", """
        Sätt ut pingisbord av betong på torgen, så umgås folk som inte känner varandra.""")
                .on("2025-10-06", handedInBy("Tage Pingsten"))
                .after(4, published(KONSULTATION, "Rörelse", "Höra vad invånarna anser."))
                .votes(155)
                .after(2, reviewed(), referred("fritid-folkhalsa", "tekniska"))
                .after(6, received("FOFN 2026-00017"), prepared(BIFALL))
                .on(
                        "2026-05-21",
                        approved(
                                "53",
                                "Nämnden bifaller förslaget.",
                                "Det är billigt och ger rörelse.",
                                promise("Sex pingisbord på fyra torg.", "2026-09-30")))
                .after(11, minutes())
                .after(5, toldOfDecision("Nämnden har sagt ja. Sex pingisbord ställs ut efter sommaren."))
                .on("2026-09-07", started());
    }

    private static Tale snowOnPavements() {
        return tale("snorojning-gang", "Röj gångbanorna före bilvägarna", """
        När det snöar plogas gatan först. De som går borde komma först.""")
                .on("2025-10-06", handedInBy("Gudrun Snöhed"))
                .after(4, published(KONSULTATION, "Vinterväghållning", "Höra vad invånarna anser."))
                .votes(165)
                .after(2, reviewed(), referred("tekniska"))
                .after(7, received("TN 2026-00048"))
                .on(
                        "2026-06-11",
                        rejected(
                                "88",
                                "Bussar och räddningstjänst måste komma fram, och gångbanor röjs redan samtidigt."))
                .after(11, minutes());
    }

    private static Tale brokenSwing() {
        return tale("gunga-sonder", "Laga gungan på lekplatsen i Göta", """
        Kedjan är av sedan en månad.""")
                .on("2025-10-06", handedInBy("Petra Gungman"))
                .after(2, redirected(FELANMALAN, "Lekplatser", "Felanmälan gata och park", "FEL-2025-11873"));
    }

    private static Tale choirForAll() {
        return tale("kor-alla", "En kör för alla på Kulturhuset", """
        Alla kan sjunga. Ordna en öppen kör en kväll i veckan utan uttagning.""")
                .on("2025-10-06", handedInBy("Ulla Körvik"))
                .after(4, published(KONSULTATION, "Kultur", "Höra vad invånarna anser."))
                .votes(152)
                .after(2, reviewed(), referred("kultur"))
                .after(6, received("KUN 2026-00009"), expectedToBeDecidedIn(120, "Lokalen utreds."));
    }

    private static Tale parkForSkaters() {
        return tale("skate-inomhus", "Skatepark inomhus", """
        Vi har ingenstans att åka på vintern. En tom industrilokal räcker.""")
                .on("2025-10-06", handedInBy("Vilgot Rullback"))
                .after(4, published(KONSULTATION, "Idrott", "Höra vad invånarna anser."))
                .votes(161)
                .after(2, reviewed(), referred("fritid-folkhalsa", "lokalforsorjning"))
                .after(6, received("FOFN 2026-00022"))
                .after(40, opinionOf("lokalforsorjning", "Ingen lokal är ledig."));
    }
}
