package se.boras.forslag.command.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.commitment.Promises.*;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.commitment.ImplementationCommand.ReportProgress;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.events.commitment.ProgressReported;

/** Progress is told as long as there is work to do. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReportProgressTest {
    private static final ReportProgress PROGRESS =
            new ReportProgress(BENCH, 40, "Grunden gjuts", "Grunden är gjuten", EVIDENCE);

    @Test
    void progress_is_told_from_the_promise_to_the_last_part() {
        for (var state : List.of(promised(), promised(PLANNED), promised(STARTED), promised(PART_DONE))) {
            assertThat(ImplementationRules.decide(PROGRESS, state))
                    .isEqualTo(new ProgressReported(BENCH, 40, "Grunden gjuts", "Grunden är gjuten", EVIDENCE));
        }
    }

    @Test
    void there_is_no_progress_when_there_is_no_work() {
        for (CommitmentEvent last : List.of(CLAIMED, SUSPENDED, ABANDONED, SUPERSEDED)) {
            refused("commitment-not-open", () -> ImplementationRules.decide(PROGRESS, promised(last)));
        }
    }
}
