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

/** The first spring: a hundred votes are enough, and most promises are kept. */
final class Spring2022 {

    private Spring2022() {}

    static List<Tale> tales() {
        return List.of(playground(), bicyclesAtTheStation(), dogs(), vegetarianDay(), swimmingLessons());
    }

    private static Tale playground() {
        return tale("lekplats-sjobo", "Lekplats för de minsta på Sjöbo", """
        Lekplatsen vid Sjöbo torg är byggd för större barn. Vi är många med barn under fyra år som saknar
        låga gungor och en sandlåda med skugga.""")
                .on("2022-01-17", handedInBy("Tova Sjöbolund"))
                .after(4, published(KONSULTATION, "Lekplatser", "Höra om fler vill ha en lekplats för de minsta."))
                .votes(131)
                .after(2, reviewed(), referred("tekniska"))
                .after(7, received("TN 2022-00187"), prepared(BIFALL))
                .on(
                        "2022-09-22",
                        approved(
                                "118",
                                "Nämnden bifaller förslaget.",
                                "Barnen på Sjöbo har långt till närmaste lekplats för små barn.",
                                promise(
                                        "Gungor, sandlåda och solskydd för barn under fyra år vid Sjöbo torg.",
                                        "2023-06-30")))
                .after(11, minutes())
                .after(
                        4,
                        toldOfDecision(
                                "Nämnden har sagt ja. Lekplatsen byggs ut våren 2023 och ska vara klar till midsommar."))
                .on("2023-03-20", started())
                .on("2023-06-08", done("Slutbesiktning av lekplatsen"))
                .on("2023-06-21", verified("Gungorna, sandlådan och solskyddet finns på plats."))
                .after(6, toldThatItIsDone("Nu är lekplatsen klar. Tack för förslaget, och välkomna dit!"));
    }

    private static Tale bicyclesAtTheStation() {
        return tale("cyklar-resecentrum", "Väderskyddad cykelparkering vid Resecentrum", """
        Många skulle cykla till tåget om cykeln stod torrt och gick att låsa fast. I dag ligger cyklarna i drivor
        utanför stationen.""")
                .on("2022-02-01", handedInBy("Edvin Viskastrand"))
                .after(3, published(DIALOG, "Cykeltrafik", "Ta reda på hur många som skulle cykla till tåget."))
                .votes(166)
                .after(3, reviewed(), referred("tekniska", "samhallsbyggnad"))
                .after(6, received("TN 2022-00231"))
                .after(
                        30,
                        opinionOf("samhallsbyggnad", "Tillstyrker, under förutsättning att gångytan hålls fri."),
                        prepared(DELVIS_BIFALL))
                .on(
                        "2022-10-20",
                        partlyApproved(
                                "131",
                                "Nämnden bifaller förslaget till den del det rör ett cykelskydd med 120 platser.",
                                "Ett låsbart garage ryms inte i budgeten.",
                                promiseOfPart("Cykelskydd med tak för 120 cyklar.", "2023-10-31")))
                .after(8, minutes())
                .after(
                        5,
                        toldOfDecision(
                                "Nämnden bygger ett skydd med tak för 120 cyklar. Ett låst garage blir det inte nu."))
                .on("2023-08-28", postponed("2024-06-30", "Spårägaren ska godkänna läget först."))
                .on("2024-03-04", started())
                .on("2024-06-10", done("Slutbesiktning av cykelskyddet"))
                .on("2024-06-25", verified("Skyddet är byggt och rymmer 120 cyklar."))
                .after(7, toldThatItIsDone("Cykelskyddet är klart. Det blev ett halvår senare än vi lovade."));
    }

    private static Tale dogs() {
        return tale("hundrastgard-hassleholmen", "Hundrastgård på Hässleholmen", """
        Här finns många hundar men ingen inhägnad yta där de får springa lösa. Gräsytan ovanför centrum vore bra.""")
                .on("2022-02-14", handedInBy("Rasmus Hässelvik"))
                .after(3, published(KONSULTATION, "Parker", "Höra om fler hundägare behöver en rastgård."))
                .votes(32);
    }

    private static Tale vegetarianDay() {
        return tale("vegetarisk-dag", "En vegetarisk dag i veckan i skolan", """
        Klimatet skulle må bra av det och barnen skulle lära sig nya rätter. Låt en dag i veckan vara helt vegetarisk.""")
                .on("2022-03-01", handedInBy("Signe Almenäs"))
                .after(6, published(KONSULTATION, "Skolmat", "Höra vad invånarna anser om skolmaten."))
                .votes(108)
                .after(2, reviewed(), referred("grundskole"))
                .after(5, received("GRN 2022-00066"))
                .on(
                        "2022-11-22",
                        rejected(
                                "94",
                                "Eleverna erbjuds redan ett vegetariskt alternativ varje dag, och valet ska vara deras."))
                .after(9, minutes())
                .after(
                        6,
                        toldOfDecision(
                                "Nämnden sade nej: vegetarisk mat finns varje dag för den som vill, och eleverna ska få välja."));
    }

    private static Tale swimmingLessons() {
        return tale("simskola-sommar", "Gratis simskola på sommarlovet", """
        Alla barn har inte råd med simskola. Låt den vara gratis på sommarlovet, gärna vid badplatserna.""")
                .on("2022-03-14", handedInBy("Amina Bäckängen"))
                .after(4, published(KONSULTATION, "Simning", "Ta reda på hur stort behovet är."))
                .votes(145)
                .after(1, reviewed(), referred("fritid-folkhalsa"))
                .after(6, received("FOFN 2022-00112"), prepared(BIFALL))
                .on(
                        "2022-12-15",
                        approved(
                                "71",
                                "Nämnden bifaller förslaget.",
                                "Simkunnighet räddar liv.",
                                promise("Avgiftsfri simskola i fyra veckor vid tre badplatser.", "2023-08-15")))
                .after(8, minutes())
                .after(6, toldOfDecision("Nämnden har sagt ja. Sommaren 2023 är simskolan gratis vid tre badplatser."))
                .on("2023-06-19", started())
                .on("2023-08-14", done("Redovisning av sommarens simskola"))
                .on("2023-09-04", verified("Simskolan hölls i fyra veckor vid tre badplatser."))
                .after(3, toldThatItIsDone("I sommar lärde sig 412 barn simma. Nämnden fortsätter nästa år."));
    }
}
