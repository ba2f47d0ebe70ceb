package se.boras.forslag.service.history.tales;

import static se.boras.forslag.events.casework.DecisionType.DELVIS_BIFALL;
import static se.boras.forslag.events.commitment.DisputeResolved.Resolution.UPHELD;
import static se.boras.forslag.events.feedback.FeedbackKind.BALLOT_RESULT;
import static se.boras.forslag.events.feedback.FeedbackKind.DECISION;
import static se.boras.forslag.events.feedback.FeedbackKind.REFERRAL;
import static se.boras.forslag.events.feedback.NotificationBounced.BounceClass.PERMANENT;
import static se.boras.forslag.events.feedback.NotificationBounced.BounceClass.TRANSIENT;
import static se.boras.forslag.events.proposal.InfluenceForm.DIALOG;
import static se.boras.forslag.events.proposal.InfluenceForm.KONSULTATION;
import static se.boras.forslag.events.proposal.InfluenceForm.MEDSKAPANDE;
import static se.boras.forslag.service.history.Casework.*;
import static se.boras.forslag.service.history.Meetings.*;
import static se.boras.forslag.service.history.Proposing.*;
import static se.boras.forslag.service.history.Tale.tale;
import static se.boras.forslag.service.history.Telling.*;
import static se.boras.forslag.service.history.Voting.*;
import static se.boras.forslag.service.history.Works.*;

import java.util.List;
import se.boras.forslag.service.history.Tale;

/** Long ways: handed over, sent back twice and tabled; annulled by a court; and a letter where the mail came back. */
final class Detours {

    private Detours() {}

    static List<Tale> tales() {
        return List.of(handedOverAndSentBack(), annulledByTheCourt(), theMailThatCameBack(), theMailboxThatWasFull());
    }

    private static Tale handedOverAndSentBack() {
        return tale("overdackning-viadukten", "Konst och ljus under viadukten", """
        Under viadukten är det mörkt och ödsligt. Måla väggarna och sätt upp ljus så att man vågar gå där.""")
                .on("2024-02-12", handedInBy("Tuva Viadal"))
                .after(4, published(MEDSKAPANDE, "Stadsmiljö", "Låta boende och konstnärer utforma platsen."))
                .votes(157)
                .after(2, reviewed(), referred("tekniska", "kultur"))
                .after(6, received("TN 2024-00512"))
                .after(28, opinionOf("kultur", "Tillstyrker. Konstrådet kan bidra med medel."))
                .on(
                        "2024-09-05",
                        transferred(
                                "samhallsbyggnad", "Marken ska detaljplaneras, och planeringen är en annan nämnds."))
                .after(5, received("SBN 2024-00623"), prepared(DELVIS_BIFALL))
                .on(
                        "2024-11-14",
                        remitted("141", "Kostnaden för ljuset saknas i underlaget.", "Kalkyl för belysning och drift."))
                .on("2025-01-30", tabled("12"))
                .on("2025-03-20", remitted("47", "Yttrande från länsstyrelsen saknas.", "Länsstyrelsens yttrande."))
                .on("2025-06-12", expectedToBeDecidedIn(98, "Länsstyrelsen svarar först i augusti."))
                .on(
                        "2025-09-18",
                        partlyApproved(
                                "122",
                                "Nämnden bifaller förslaget till den del det rör målning av väggarna.",
                                "Belysningen prövas i detaljplanen.",
                                promiseOfPart("Väggmålning under viadukten.", "2026-09-30")))
                .after(11, minutes())
                .after(
                        8,
                        toldOfDecision(
                                "Efter två återremisser har nämnden sagt ja till målningen. Ljuset prövas i detaljplanen."))
                .on("2026-05-18", started());
    }

    private static Tale annulledByTheCourt() {
        return tale("cykelgarage-parken", "Bygg om parkeringen vid parken till lekyta", """
        Parkeringen tar upp halva platsen framför parken. Gör den till lekyta och flytta bilarna till garaget.""")
                .on("2023-09-11", handedInBy("Elvira Lekander-Hulta"))
                .after(4, published(DIALOG, "Stadsmiljö", "Höra vad barnen och bilisterna anser."))
                .votes(164)
                .after(2, reviewed(), referred("samhallsbyggnad"))
                .after(6, received("SBN 2023-00766"))
                .on(
                        "2024-03-14",
                        approved(
                                "33",
                                "Nämnden bifaller förslaget.",
                                "Barnens behov väger tyngre än parkeringsplatserna.",
                                promise("Parkeringen byggs om till lekyta.", "2024-12-31")))
                .after(11, minutes())
                .after(6, toldOfDecision("Nämnden har sagt ja. Parkeringen byggs om till lekyta under 2024."))
                .on("2024-04-15", appealed("1844-24"))
                .on("2024-05-20", started())
                .on("2024-11-18", annulled("1844-24"))
                .on("2025-02-13", rejected("21", "Domstolen fann att platserna behövs för dem som har svårt att gå."))
                .after(11, minutes())
                .after(
                        7,
                        toldOfDecision(
                                "Domstolen upphävde beslutet, och nämnden har därför sagt nej. Arbetet har avbrutits."));
    }

    private static Tale theMailThatCameBack() {
        return tale("valkomstskylt", "Välkomstskyltar på fler språk", """
        Vid infarterna står välkommen bara på svenska. Skriv det på de språk som talas här.""")
                .on("2024-03-04", handedInBy("Soraya Skyltman"))
                .after(4, published(KONSULTATION, "Information", "Höra vilka språk som ska vara med."))
                .votes(152)
                .after(1, mailComesBack(BALLOT_RESULT, PERMANENT, "5.1.1"))
                .after(1, letterPosted(BALLOT_RESULT, "Brev 2024-0611"), reviewed(), referred("tekniska"))
                .after(2, mailComesBack(REFERRAL, PERMANENT, "5.1.1"))
                .after(2, letterPosted(REFERRAL, "Brev 2024-0618"), received("TN 2024-00588"))
                .on("2024-11-21", rejected("133", "Skyltarnas text styrs av Trafikverkets föreskrifter."))
                .after(11, minutes())
                .after(7, letterPosted(DECISION, "Brev 2024-1209"));
    }

    private static Tale theMailboxThatWasFull() {
        return tale("toalett-annelund", "Toalett vid Annelundsparken", """
        Det finns lekplats och löpslinga men ingen toalett. Ställ dit en som är öppen hela året.""")
                .on("2024-04-22", handedInBy("Bodil Annelunda"))
                .after(4, published(KONSULTATION, "Parker", "Höra om toaletten behövs hela året."))
                .votes(154)
                .after(1, mailComesBack(BALLOT_RESULT, TRANSIENT, "5.2.2"))
                .after(2, reviewed(), referred("tekniska"))
                .after(6, received("TN 2024-00731"))
                .on(
                        "2025-02-20",
                        approved(
                                "22",
                                "Nämnden bifaller förslaget.",
                                "Parken används av många barn.",
                                promise("En toalett som är öppen hela året.", "2025-10-31")))
                .after(11, minutes())
                .after(6, toldOfDecision("Nämnden har sagt ja. Toaletten ska stå på plats i oktober 2025."))
                .on("2025-09-08", started())
                .on("2025-10-20", done("Slutbesiktning av toaletten"))
                .on("2025-10-27", disputed("Den är låst. Jag har varit där tre gånger."))
                .on("2025-11-10", disputeResolved(UPHELD, "Låset har inte kopplats till tiduret."))
                .on("2025-12-08", done("Protokoll från ny kontroll av låset"))
                .on("2025-12-15", verified("Toaletten är öppen dygnet runt."))
                .after(
                        2,
                        toldThatItIsDone(
                                "Nu är toaletten öppen dygnet runt. Förlåt att det dröjde, och tack för att du sade till."));
    }
}
