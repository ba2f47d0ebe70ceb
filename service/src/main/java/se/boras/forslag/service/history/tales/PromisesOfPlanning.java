package se.boras.forslag.service.history.tales;

import static se.boras.forslag.events.casework.DecisionType.BIFALL;
import static se.boras.forslag.events.casework.DecisionType.DELVIS_BIFALL;
import static se.boras.forslag.events.proposal.InfluenceForm.DIALOG;
import static se.boras.forslag.events.proposal.InfluenceForm.KONSULTATION;
import static se.boras.forslag.service.history.Casework.*;
import static se.boras.forslag.service.history.Meetings.*;
import static se.boras.forslag.service.history.Proposing.*;
import static se.boras.forslag.service.history.Tale.tale;
import static se.boras.forslag.service.history.Telling.*;
import static se.boras.forslag.service.history.Voting.*;
import static se.boras.forslag.service.history.Works.*;

import java.util.List;
import se.boras.forslag.service.history.Tale;

/** Approved in 2024 by the urban planning committee and others: trees, a walkway, furniture, and plain words. */
final class PromisesOfPlanning {

    private PromisesOfPlanning() {}

    static List<Tale> tales() {
        return List.of(moreTrees(), walkwayAlongTheRoad(), furnitureForClubs(), plainLanguage());
    }

    private static Tale moreTrees() {
        return tale("trad-allegatan", "Plantera träd längs Allégatan", """
        Gatan heter Allégatan men har knappt ett träd. Plantera en rad lindar så blir somrarna svalare.""")
                .on("2023-08-28", handedInBy("Alva Lindalléen"))
                .after(4, published(KONSULTATION, "Stadsmiljö", "Höra hur gatan ska användas."))
                .votes(176)
                .after(2, reviewed(), referred("samhallsbyggnad", "tekniska"))
                .after(6, received("SBN 2023-00712"), prepared(DELVIS_BIFALL))
                .on(
                        "2024-02-08",
                        approved(
                                "19",
                                "Nämnden bifaller förslaget.",
                                "Träd sänker temperaturen och tar hand om regnvatten.",
                                promise("En trädrad längs Allégatan.")))
                .after(12, minutes())
                .after(
                        9,
                        toldOfDecision(
                                "Nämnden har sagt ja till träd längs Allégatan. Vi kan ännu inte säga när de planteras."));
    }

    private static Tale walkwayAlongTheRoad() {
        return tale("gangvag-goteborgsvagen", "Gångväg längs Göteborgsvägen", """
        Mellan Göta och handelsområdet går man i vägrenen. Bygg en gångväg med räcke.""")
                .on("2023-09-18", handedInBy("Milo Vägrenius"))
                .after(4, published(DIALOG, "Gångtrafik", "Ta reda på vilka som går sträckan."))
                .votes(152)
                .after(2, reviewed(), referred("samhallsbyggnad"))
                .after(6, received("SBN 2023-00804"))
                .on(
                        "2024-04-18",
                        partlyApproved(
                                "52",
                                "Nämnden bifaller förslaget för sträckan mellan rondellen och viadukten.",
                                "Resten av vägen är statlig.",
                                promiseOfPart("600 meter gångväg med räcke.", "2025-03-31")))
                .after(11, minutes())
                .after(5, toldOfDecision("Nämnden bygger gångväg där kommunen råder över vägen, 600 meter."))
                .on("2024-10-14", started())
                .on(
                        "2025-04-14",
                        delayExplained(
                                "Entreprenören har gått i konkurs och arbetet ska upphandlas på nytt.", "2026-10-31"));
    }

    private static Tale furnitureForClubs() {
        return tale("kontorsmobler", "Låt föreningar få kommunens gamla möbler", """
        Kommunen slänger bord och stolar som föreningar behöver. Öppna ett förråd där föreningar kan hämta.""")
                .on("2023-10-16", handedInBy("Yngve Möllevall"))
                .after(4, published(KONSULTATION, "Återbruk", "Höra vad föreningarna behöver."))
                .votes(156)
                .after(2, reviewed(), referred("service"))
                .after(6, received("SEN 2024-00008"), prepared(BIFALL))
                .on(
                        "2024-05-15",
                        approved(
                                "33",
                                "Nämnden bifaller förslaget.",
                                "Återbruk sparar pengar och klimat.",
                                promise("Ett öppet förråd för föreningar två dagar i månaden.", "2025-06-30")))
                .after(9, minutes())
                .after(6, toldOfDecision("Nämnden öppnar ett förråd för föreningar senast sommaren 2025."))
                .on(
                        "2025-01-13",
                        reassignedTo("lokalforsorjning", "Servicenämnden har gått upp i Lokalförsörjningsnämnden."));
    }

    private static Tale plainLanguage() {
        return tale("lattlast-kallelser", "Kallelser och beslut på lätt svenska", """
        Jag förstår inte breven från kommunen fast jag är född här. Skriv en sida på lätt svenska till varje beslut.""")
                .on("2023-11-27", handedInBy("Roza Klarhag"))
                .after(4, published(KONSULTATION, "Information", "Ta reda på vilka brev som är svårast."))
                .votes(162)
                .after(2, reviewed(), referred("ks"))
                .after(6, received("KS 2024-00174 1.4.2.1"), prepared(BIFALL))
                .on(
                        "2024-08-26",
                        approved(
                                "211",
                                "Kommunstyrelsen bifaller förslaget.",
                                "Alla ska kunna förstå sina beslut.",
                                promise("En sida på lätt svenska till varje beslut som rör enskilda.")))
                .after(10, minutes())
                .after(4, toldOfDecision("Kommunstyrelsen har sagt ja. Arbetet börjar med de brev som flest får."))
                .on("2025-03-10", planned("2026-01-01", "2027-12-31"));
    }
}
