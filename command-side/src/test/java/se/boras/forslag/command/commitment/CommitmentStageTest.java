package se.boras.forslag.command.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.commitment.Promises.*;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The table of a promise's life, read from both ends. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CommitmentStageTest {
    @Test
    void the_work_is_open_from_the_promise_to_the_last_part() {
        assertThat(Stream.of(CommitmentStage.values()).filter(CommitmentStage::open))
                .containsExactly(
                        CommitmentStage.PROMISED,
                        CommitmentStage.PLANNED,
                        CommitmentStage.STARTED,
                        CommitmentStage.PARTLY);
    }

    @Test
    void nothing_is_verified_that_nobody_said_was_done() {
        assertThat(Stream.of(CommitmentStage.values())
                        .filter(stage -> stage.next().contains(CommitmentStage.VERIFIED)))
                .containsExactly(CommitmentStage.CLAIMED);
    }

    @Test
    void nothing_follows_what_was_given_up_or_superseded() {
        for (var end : List.of(CommitmentStage.ABANDONED, CommitmentStage.SUPERSEDED)) {
            assertThat(end.next()).isEmpty();
            assertThat(end.terminal()).isTrue();
        }
    }
}
