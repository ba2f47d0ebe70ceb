package se.boras.forslag.service.history.tales;

import static se.boras.forslag.events.ballot.VoidGround.SAME_PERSON;
import static se.boras.forslag.events.casework.DecisionType.BIFALL;
import static se.boras.forslag.events.feedback.FeedbackKind.ACKNOWLEDGEMENT;
import static se.boras.forslag.events.feedback.FeedbackKind.DECISION;
import static se.boras.forslag.events.feedback.FeedbackKind.PUBLICATION;
import static se.boras.forslag.events.feedback.FeedbackKind.REFERRAL;
import static se.boras.forslag.events.proposal.InfluenceForm.KONSULTATION;
import static se.boras.forslag.events.proposal.ThresholdWaived.Ground.COUNCIL_DECISION;
import static se.boras.forslag.service.history.Casework.*;
import static se.boras.forslag.service.history.Meetings.*;
import static se.boras.forslag.service.history.Proposing.*;
import static se.boras.forslag.service.history.Tale.tale;
import static se.boras.forslag.service.history.Telling.*;
import static se.boras.forslag.service.history.Voting.*;
import static se.boras.forslag.service.history.Works.*;

import java.util.List;
import se.boras.forslag.service.history.Tale;

/** The year in which the votes that are required went from a hundred to a hundred and fifty. */
final class Year2023 {

    private Year2023() {}

    static List<Tale> tales() {
        return List.of(
                benchesAtTheStops(),
                libraryWithLongerHours(),
                oneManyTimes(),
                theDayBefore(),
                theDayAfter(),
                musicAtHomesForTheElderly());
    }

    private static Tale benchesAtTheStops() {
        return tale("bank-hulta", "Bänkar vid hållplatserna på Hulta", """
        Många äldre bor på Hulta men det finns ingenstans att sitta när man väntar på bussen.""")
                .on("2023-01-16", handedInBy("Gerd Hultabacke"))
                .after(4, published(KONSULTATION, "Kollektivtrafik", "Höra vid vilka hållplatser det behövs bänkar."))
                .votes(104)
                .after(2, reviewed(), referred("tekniska"))
                .after(7, received("TN 2023-00214"), prepared(BIFALL))
                .on(
                        "2023-09-21",
                        approved(
                                "107",
                                "Nämnden bifaller förslaget.",
                                "Bänkarna gör det lättare att åka buss.",
                                promise("Bänkar vid sex hållplatser på Hulta.", "2024-05-31")))
                .after(11, minutes())
                .after(3, toldOfDecision("Nämnden har sagt ja. Sex hållplatser får bänkar före sommaren 2024."))
                .on("2024-04-08", started())
                .on("2024-05-27", done("Foto av sex bänkar"))
                .on("2024-06-11", verified("Sex bänkar är uppsatta."))
                .after(3, toldThatItIsDone("Bänkarna är på plats. Tack för förslaget!"));
    }

    private static Tale libraryWithLongerHours() {
        return tale("bibliotek-goteborg", "Meröppet bibliotek i Göta", """
        Biblioteket stänger innan vi som arbetar hinner dit. Låt oss komma in med lånekort på kvällar och helger.""")
                .on("2023-02-06", handedInBy("Jonna Götavall"))
                .after(4, published(KONSULTATION, "Bibliotek", "Ta reda på vilka tider som behövs."))
                .votes(133)
                .after(2, reviewed(), referred("kultur", "lokalforsorjning"))
                .after(6, received("KUN 2023-00081"), prepared(BIFALL))
                .after(45, opinionOf("lokalforsorjning", "Tillstyrker. Dörrarna behöver bytas."))
                .on(
                        "2023-10-23",
                        approved(
                                "77",
                                "Nämnden bifaller förslaget.",
                                "Fler får tillgång till biblioteket.",
                                promise("Meröppet till kl. 22 alla dagar.", "2024-06-30")))
                .after(9, minutes())
                .after(4, toldOfDecision("Nämnden har sagt ja. Biblioteket blir meröppet när dörrarna har bytts."))
                .on("2024-05-13", postponed("2025-12-31", "Dörrarna kräver bygglov."))
                .on("2025-09-15", started())
                .on("2025-12-18", done("Invigning av meröppet"))
                .on("2026-01-20", foundNotDone("Dörren öppnas med kort, men bara till kl. 19."))
                .after(
                        4,
                        toldOfProgress(
                                "Vi blev inte färdiga: kortläsaren klarar inte sena tider än. Vi arbetar vidare."));
    }

    private static Tale oneManyTimes() {
        return tale("konstgras-kristineberg", "Konstgräs på Kristineberg", """
        Grusplanen är en lerpöl halva året. Lägg konstgräs så att alla lag får träningstider.""")
                .on("2023-02-20", handedInBy("Robin Kristinevall"))
                .after(4, published(KONSULTATION, "Idrott", "Höra hur planen används i dag."))
                .after(20, votesOfOnePerson(12))
                .after(2, moreVotes(9))
                .on("2023-02-24")
                .votes(85)
                .after(2, reviewed(), referred("fritid-folkhalsa"))
                .after(5, received("FOFN 2023-00140"))
                .after(
                        12,
                        suspiciousVotesVoided(
                                SAME_PERSON,
                                "Tolv röster från adresser som samma person har uppgett i sin kontakt med oss."))
                .after(1, voidingApproved())
                .after(6, confirmedDespiteRecount("Nämnden ska själv ta ställning till vad räkningen betyder."))
                .on(
                        "2023-09-14",
                        rejectedForItsVotes(
                                "62",
                                "En och samma person har röstat tolv gånger. Utan de rösterna nådde förslaget inte hundra."))
                .after(11, minutes())
                .after(
                        5,
                        toldOfDecision(
                                "Nämnden avslog av formella skäl: tolv av rösterna kom från en och samma person. Planen som sådan prövades inte."));
    }

    private static Tale theDayBefore() {
        return tale("vattenlek", "Vattenlek i Stadsparken", """
        På varma dagar finns inget vatten att leka i för små barn. Bygg en grund vattenlek i Stadsparken.""")
                .on("2023-06-20", handedInBy("Klara Stadsborg"))
                .after(6, published(KONSULTATION, "Lekplatser", "Höra om fler vill ha en vattenlek."))
                .votes(121)
                .after(
                        2,
                        reviewed("121 giltiga röster. Förslaget lämnades in före den 21 juni 2023, så hundra räcker."),
                        referred("tekniska"))
                .after(6, received("TN 2023-00518"))
                .on(
                        "2024-03-21",
                        rejected(
                                "43",
                                "En vattenlek kräver reningsanläggning och daglig tillsyn som nämnden inte har medel till."))
                .after(9, minutes())
                .after(
                        5,
                        toldOfDecision(
                                "Nämnden sade nej av kostnadsskäl. Spolplattan vid Annelundsparken finns kvar."));
    }

    private static Tale theDayAfter() {
        return tale("skridskobana-sjobo", "Spolad skridskobana på Sjöbo", """
        När det är minusgrader går det att spola grusplanen. Då får barnen åka skridskor nära hemmet.""")
                .on("2023-06-22", handedInBy("Malte Sjögärde"))
                .after(6, published(KONSULTATION, "Idrott", "Höra hur många som skulle åka."))
                .votes(121);
    }

    private static Tale musicAtHomesForTheElderly() {
        return tale("musik-aldreboende", "Levande musik på äldreboenden", """
        Musik väcker minnen. Låt kulturskolans elever spela på äldreboendena en gång i månaden.""")
                .on("2023-07-03", toldByPhoneBy("Ingegerd Parkhagen", "033-000 00 17"))
                .after(1, calledAbout(ACKNOWLEDGEMENT))
                .after(
                        6,
                        waived(COUNCIL_DECISION, "KF 2023-06-15 § 128"),
                        published(KONSULTATION, "Äldreomsorg", "Höra vilken musik de boende vill ha."))
                .after(1, calledAbout(PUBLICATION))
                .after(4, referred("vard-aldre", "kultur"))
                .after(8, received("VÄN 2023-00211"), calledAbout(REFERRAL))
                .after(40, opinionOf("kultur", "Tillstyrker. Kulturskolan kan spela fyra gånger per termin."))
                .on(
                        "2023-11-30",
                        approved(
                                "121",
                                "Nämnden bifaller förslaget.",
                                "Musik är bra för hälsan.",
                                promise("Konserter på alla äldreboenden minst fyra gånger per termin.", "2024-06-30")))
                .after(10, minutes())
                .after(3, calledAbout(DECISION))
                .on("2024-02-05", started())
                .on("2024-06-24", done("Spelschema våren 2024"))
                .on("2024-08-27", verified("Sexton konserter på åtta boenden under våren."));
    }
}
