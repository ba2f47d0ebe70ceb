package se.boras.forslag.service.history.tales;

import static se.boras.forslag.events.ballot.VoidGround.SAME_PERSON;
import static se.boras.forslag.events.casework.AnsweredBasis.UNDER_INVESTIGATION;
import static se.boras.forslag.events.proposal.InfluenceForm.DIALOG;
import static se.boras.forslag.events.proposal.InfluenceForm.KONSULTATION;
import static se.boras.forslag.service.history.Casework.*;
import static se.boras.forslag.service.history.Meetings.*;
import static se.boras.forslag.service.history.Proposing.*;
import static se.boras.forslag.service.history.Tale.tale;
import static se.boras.forslag.service.history.Telling.*;
import static se.boras.forslag.service.history.Voting.*;

import java.util.List;
import se.boras.forslag.service.history.Tale;

/** Three ballots on the edge: one vote short, just enough in the last minute, and lost and won again. */
final class Edges {

    private Edges() {}

    static List<Tale> tales() {
        return List.of(oneVoteShort(), theLastMinute(), lostAndWonAgain());
    }

    private static Tale oneVoteShort() {
        return tale("grind-149", "Grind till lekplatsen på Trandared", """
        Barnen springer rakt ut i gatan. Sätt en grind i häcken runt lekplatsen.""")
                .on("2023-12-29", handedInBy("Vera Trandahl"))
                .on("2024-01-05", published(KONSULTATION, "Lekplatser", "Höra om grinden behövs."))
                .votes(149)
                .on("2024-01-05")
                .untilTheLastDay()
                .at("23:58:00", votesLeftPending(1))
                .untilTheDayAfter()
                .at("00:00:30", comesTooLate());
    }

    private static Tale theLastMinute() {
        return tale("cykelbana-150", "Cykelbana mellan Brämhult och centrum", """
        Den som cyklar från Brämhult delar väg med lastbilar. Bygg en egen bana hela vägen in till centrum.""")
                .on("2023-07-31", handedInBy("Björn Brämhed"))
                .on("2023-08-04", published(DIALOG, "Cykeltrafik", "Ta reda på var det är farligast."))
                .votes(149)
                .on("2023-08-04")
                .untilTheLastDay()
                .at("23:59:30", votesLeftPending(1))
                .untilTheDayAfter()
                .at("00:09:00", pendingVotesConfirmed())
                .after(
                        5,
                        reviewed("150 röster. Den sista kom före midnatt och bekräftades inom ett dygn."),
                        referred("tekniska", "samhallsbyggnad"))
                .after(6, received("TN 2023-00877"))
                .after(30, opinionOf("samhallsbyggnad", "Sträckan ingår i cykelplanen 2024-2028."))
                .on("2024-04-25", answered(UNDER_INVESTIGATION, "61", "Sträckan utreds i arbetet med cykelplanen."))
                .after(8, minutes())
                .after(6, toldOfDecision("Sträckan utreds redan i cykelplanen, och därför anses förslaget besvarat."));
    }

    private static Tale lostAndWonAgain() {
        return tale("fontan-151", "Fontän på Krokshallstorget", """
        Torget är grått och hårt. En fontän med bänkar runt om skulle ge liv åt platsen.""")
                .on("2023-07-27", handedInBy("Ellen Krokshall"))
                .on("2023-08-01", published(KONSULTATION, "Torg", "Höra vad torget ska användas till."))
                .votes(147)
                .on("2023-08-01")
                .untilTheLastDay()
                .at("15:00:00", votesOfOnePerson(3))
                .at(
                        "16:00:00",
                        suspiciousVotesVoided(SAME_PERSON, "Tre röster från samma person, som själv hörde av sig."))
                .at("20:00:00", moreVotes(4))
                .at("23:59:00", voteWithdrawn())
                .after(
                        5,
                        reviewed("150 giltiga röster sedan tre ogiltigförklarats och en tagits tillbaka."),
                        referred("tekniska", "kultur"))
                .after(6, received("TN 2023-00859"))
                .on(
                        "2024-05-23",
                        rejected(
                                "74",
                                "Vattenledningarna under torget ska läggas om 2027. En fontän kan prövas därefter."))
                .after(8, minutes())
                .after(7, toldOfDecision("Nämnden sade nej nu, eftersom ledningarna under torget ska läggas om 2027."));
    }
}
