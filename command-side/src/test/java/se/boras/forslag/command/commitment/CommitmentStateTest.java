package se.boras.forslag.command.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.commitment.Promises.*;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a promise tells about itself. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CommitmentStateTest {
    @Test
    void a_promise_knows_what_it_was_made_for_and_by_whom() {
        var state = promised();
        assertThat(state.proposalId()).isEqualTo(PROPOSAL);
        assertThat(state.caseId()).isEqualTo(BENCH.caseId());
        assertThat(state.responsible()).isEqualTo(TECHNICAL);
        assertThat(state.stage()).isEqualTo(CommitmentStage.PROMISED);
    }

    @Test
    void a_promise_is_late_from_the_day_after_until_it_is_said_to_be_done() {
        assertThat(promised().overdueOn(DUE_BY)).isFalse();
        assertThat(promised().overdueOn(DUE_BY.plusDays(1))).isTrue();
        assertThat(promised(CLAIMED).overdueOn(DUE_BY.plusDays(1))).isFalse();
    }

    @Test
    void T_27_an_undated_promise_is_never_late_and_never_dated() {
        var ever = LocalDate.of(2199, 1, 1);
        assertThat(undated().dated()).isFalse();
        assertThat(undated(STARTED).overdueOn(ever)).isFalse();
        assertThat(undated(STARTED).overdueAgainstFirstPromiseOn(ever)).isFalse();
    }

    @Test
    void a_part_counts_also_when_the_rest_is_given_up() {
        assertThat(promised(PART_DONE, ABANDONED).delivered()).isEqualTo(Delivered.PART);
        assertThat(promised(ABANDONED).delivered()).isEqualTo(Delivered.NONE);
    }
}
