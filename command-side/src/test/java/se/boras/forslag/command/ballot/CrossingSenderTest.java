package se.boras.forslag.command.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.boras.forslag.command.DecidingSide;
import se.boras.forslag.command.OneProposal;
import se.boras.forslag.command.Policy;
import se.boras.forslag.command.ledger.Archive;
import se.boras.forslag.events.ballot.BallotId;

/** Crossings that have been counted are entered, ballot by ballot. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CrossingSenderTest {

    private static final JdbcClient DATABASE = DecidingSide.HERE.part(JdbcClient.class);

    private final CrossingSender sender = DecidingSide.HERE.part(CrossingSender.class);
    private final OneProposal unknown = OneProposal.overTheWeb();
    private final OneProposal known = OneProposal.overTheWeb();

    @BeforeEach
    void counted() {
        DATABASE.sql("truncate command.crossing_todo").update();
        Policy.of(WhenBallotMovesThenPlanItsEnd.class).given(known.opened());
        crossed(unknown.ballot, 1, "REACHED");
        crossed(unknown.ballot, 2, "LOST");
        crossed(known.ballot, 1, "REACHED");
        crossed(known.ballot, 2, "LOST");
    }

    @Test
    void one_that_is_refused_for_ever_keeps_no_other_ballot_waiting() {
        sender.round();
        sender.round();

        assertThat(DecidingSide.HERE
                        .part(Archive.class)
                        .get(BallotState.KIND, known.ballot)
                        .crossings())
                .isEqualTo(2);
        assertThat(waiting(known.ballot)).isZero();
        assertThat(waiting(unknown.ballot)).isEqualTo(2);
    }

    private static void crossed(BallotId ballot, int no, String kind) {
        DATABASE.sql("insert into command.crossing_todo (ballot_id, crossing_no, kind, cause, valid, at)"
                        + " values (?, ?, ?, 'event', 150, now())")
                .params(ballot.value(), no, kind)
                .update();
    }

    private static int waiting(BallotId ballot) {
        return DATABASE.sql("select count(*) from command.crossing_todo where ballot_id = ?")
                .param(ballot.value())
                .query(Integer.class)
                .single();
    }
}
