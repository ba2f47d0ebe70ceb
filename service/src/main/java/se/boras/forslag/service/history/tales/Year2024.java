package se.boras.forslag.service.history.tales;

import static se.boras.forslag.events.casework.AnsweredBasis.COORDINATED_ELSEWHERE;
import static se.boras.forslag.events.casework.AnsweredBasis.NO_ACTION;
import static se.boras.forslag.events.casework.DecisionType.BIFALL;
import static se.boras.forslag.events.proposal.InfluenceForm.INFORMATION;
import static se.boras.forslag.events.proposal.InfluenceForm.KONSULTATION;
import static se.boras.forslag.events.proposal.PublicationRefused.Code.OUT_OF_SCOPE;
import static se.boras.forslag.events.proposal.ThresholdWaived.Ground.MINORITY_LANGUAGE;
import static se.boras.forslag.events.proposal.WithdrawalHandled.Handling.CONTINUED_BY_COMMITTEE;
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

/** What else came in that year: answered, dismissed, withdrawn, run out. */
final class Year2024 {

    private Year2024() {}

    static List<Tale> tales() {
        return List.of(
                swimmingHallForWomen(),
                lowerRents(),
                quietHour(),
                moreNightBuses(),
                wildFlowers(),
                namesOfStreets(),
                finnishStories(),
                noMoreLeafBlowers());
    }

    private static Tale swimmingHallForWomen() {
        return tale("badtid-kvinnor", "Egen tid för kvinnor i simhallen", """
        Många kvinnor skulle simma om det fanns en tid bara för dem. En kväll i veckan räcker.""")
                .on("2024-01-22", handedInBy("Hanan Sjömark"))
                .after(4, published(KONSULTATION, "Simning", "Ta reda på hur stort behovet är."))
                .votes(155)
                .after(2, reviewed(), referred("fritid-folkhalsa"))
                .after(6, received("FOFN 2024-00140"))
                .on(
                        "2024-11-21",
                        answered(
                                COORDINATED_ELSEWHERE,
                                "101",
                                "Frågan hanteras i arbetet med jämlik simning i hela kommunen."))
                .after(8, minutes())
                .after(
                        6,
                        toldOfDecision("Frågan ingår i arbetet med jämlik simning. Därför anses förslaget besvarat."));
    }

    private static Tale lowerRents() {
        return tale("hyror-allmannyttan", "Sänk hyrorna i allmännyttan", """
        Hyrorna har stigit mer än lönerna. Nämnden borde bestämma att de sänks med tio procent.""")
                .on("2024-02-19", handedInBy("Conny Hyrbäck"))
                .after(4, published(INFORMATION, "Bostäder", "Visa hur många som tycker så."))
                .votes(174)
                .after(2, reviewed(), referred("ks"))
                .after(6, received("KS 2024-00466 1.3.1"))
                .on(
                        "2024-10-28",
                        dismissed(
                                "297",
                                "Hyrorna bestäms av bolaget i förhandling med hyresgästerna och inte av kommunstyrelsen."))
                .after(9, minutes())
                .after(5, toldOfDecision("Styrelsen får inte bestämma över hyrorna och har därför avvisat förslaget."));
    }

    private static Tale quietHour() {
        return tale("tyst-timme", "Tyst timme på biblioteken", """
        För den som är känslig för ljud är biblioteket för stökigt. Inför en tyst timme varje dag.""")
                .on("2024-03-18", handedInBy("Alma Stillerud"))
                .after(4, published(KONSULTATION, "Bibliotek", "Höra när den tysta timmen ska vara."))
                .votes(38);
    }

    private static Tale moreNightBuses() {
        return tale("nattbuss", "Nattbuss på vardagar", """
        Vi som arbetar natt i vården kommer inte hem. Låt bussarna gå en gång i timmen även på vardagsnätter.""")
                .on("2024-04-08", handedInBy("Pontus Nattvik"))
                .after(
                        4,
                        refused(
                                OUT_OF_SCOPE,
                                "Busstrafiken bestäms av regionen. Vi har skickat ditt förslag vidare till Västtrafik."));
    }

    private static Tale wildFlowers() {
        return tale("angsblommor", "Ängsblommor i stället för gräsmatta", """
        Klipp inte alla gräsytor. Låt dem bli äng för bin och fjärilar, det blir dessutom billigare.""")
                .on("2024-05-13", handedInBy("Linnea Ängasten"))
                .after(4, published(KONSULTATION, "Parker", "Höra vilka ytor som kan bli äng."))
                .votes(167)
                .after(2, reviewed(), referred("tekniska"))
                .after(6, received("TN 2024-00790"), prepared(BIFALL))
                .on(
                        "2025-01-23",
                        approved(
                                "7",
                                "Nämnden bifaller förslaget.",
                                "Ängar är bra för den biologiska mångfalden.",
                                promise("Tio hektar gräsmatta blir äng.", "2025-08-31")))
                .after(11, minutes())
                .after(6, toldOfDecision("Nämnden har sagt ja. Tio hektar blir äng under 2025."))
                .on("2025-04-14", started())
                .on("2025-08-25", done("Karta över tio hektar äng"))
                .on("2025-09-09", verified("Tio hektar är omlagda till äng."))
                .after(2, toldThatItIsDone("Nu är tio hektar äng. Titta efter skyltarna med bin på!"));
    }

    private static Tale namesOfStreets() {
        return tale("gatunamn-kvinnor", "Fler gator med namn efter kvinnor", """
        Nästan alla gator som har namn efter personer har namn efter män. Nya gator kan få namn efter kvinnor.""")
                .on("2024-06-03", handedInBy("Stina Gatehed"))
                .after(4, published(KONSULTATION, "Namn", "Samla förslag på namn."))
                .votes(158)
                .after(2, reviewed(), referred("samhallsbyggnad", "kultur"))
                .after(6, received("SBN 2024-00655"))
                .after(30, opinionOf("kultur", "Tillstyrker. Listan på namn bifogas."))
                .on(
                        "2025-02-13",
                        answered(NO_ACTION, "24", "Namnberedningen väger redan in detta vid varje nytt namn."))
                .after(11, minutes())
                .after(
                        9,
                        toldOfDecision("Namnberedningen tänker redan på detta, så nämnden anser förslaget besvarat."));
    }

    private static Tale finnishStories() {
        return tale("sagostund-finska", "Sagostund på finska", """
        Borås hör till förvaltningsområdet för finska. Ordna sagostund på finska på Kulturhuset varje vecka.""")
                .on("2024-08-19", handedInBy("Aino Järvibacke"))
                .after(
                        3,
                        waived(MINORITY_LANGUAGE, null),
                        published(KONSULTATION, "Minoritetsspråk", "Höra vilka tider som passar familjerna."))
                .after(3, referred("kultur"))
                .after(6, received("KUN 2024-00119"), prepared(BIFALL))
                .on(
                        "2025-02-24",
                        approved(
                                "14",
                                "Nämnden bifaller förslaget.",
                                "Barn har rätt till sitt språk.",
                                promise("Sagostund på finska varje vecka.", "2025-06-30")))
                .after(9, minutes())
                .after(4, toldOfDecision("Nämnden har sagt ja. Sagostunderna börjar i mars."))
                .on("2025-03-10", started())
                .on("2025-06-16", done("Program för våren"))
                .on("2025-06-24", verified("Sagostund har hållits femton veckor i rad."))
                .after(2, toldThatItIsDone("Nu finns sagostund på finska varje onsdag. Kiitos!"));
    }

    private static Tale noMoreLeafBlowers() {
        return tale("lovblasare", "Inga lövblåsare före klockan åtta", """
        Lövblåsarna väcker hela kvarteret klockan sex. Låt dem börja klockan åtta.""")
                .on("2024-09-16", handedInBy("Urban Sovestad"))
                .after(4, published(KONSULTATION, "Buller", "Höra hur många som störs."))
                .votes(150)
                .after(2, reviewed(), referred("tekniska"))
                .after(6, received("TN 2025-00021"))
                .on("2025-03-17", withdrawn("Tiderna har redan ändrats hos oss."))
                .on("2025-03-27", withdrawalHandled(CONTINUED_BY_COMMITTEE, "TN 2025-03-27 § 40"))
                .on(
                        "2025-05-22",
                        rejected(
                                "69",
                                "Arbetet måste börja tidigt för att gångvägarna ska vara fria när skolan börjar."))
                .after(11, minutes());
    }
}
