package se.boras.forslag.command.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.commitment.Promises.*;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.commitment.PromiseCommand.SetDates;
import se.boras.forslag.events.commitment.CommitmentDatesSet;

/** A promise gets its days (<i>tidsätts</i>). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SetDatesTest {
    @Test
    void an_undated_promise_gets_its_first_days() {
        var set = new CommitmentDatesSet(BENCH, START_BY, DUE_BY, "Budget finns");
        assertThat(PromiseRules.decide(dates(START_BY, DUE_BY), undated())).isEqualTo(set);
        assertThat(undated(set).firstDueBy()).isEqualTo(DUE_BY);
    }

    @Test
    void a_day_may_be_brought_forward_and_what_is_not_given_stays() {
        var earlier = DUE_BY.minusDays(10);
        assertThat(PromiseRules.decide(dates(null, earlier), promised()))
                .isEqualTo(new CommitmentDatesSet(BENCH, START_BY, earlier, "Budget finns"));
        assertThat(PromiseRules.decide(dates(TODAY, null), promised()))
                .isEqualTo(new CommitmentDatesSet(BENCH, TODAY, DUE_BY, "Budget finns"));
    }

    @Test
    void T_26_a_later_day_is_a_postponement_and_must_be_called_one() {
        refused("already-dated", () -> PromiseRules.decide(dates(null, DUE_BY.plusDays(1)), promised()));
    }

    @Test
    void a_promise_is_not_due_before_it_was_made_or_before_it_is_to_start() {
        refused("before-the-promise", () -> PromiseRules.decide(dates(null, PROMISED_ON.minusDays(1)), undated()));
        refused("before-the-promise", () -> PromiseRules.decide(dates(PROMISED_ON.minusDays(1), null), undated()));
        refused("ends-before-it-starts", () -> PromiseRules.decide(dates(DUE_BY, DUE_BY.minusDays(1)), undated()));
    }

    @Test
    void no_day_at_all_is_no_date() {
        refused("dates-missing", () -> PromiseRules.decide(dates(null, null), undated()));
    }

    @Test
    void what_is_done_at_rest_or_over_gets_no_days() {
        for (var last : List.of(CLAIMED, SUSPENDED, ABANDONED, SUPERSEDED)) {
            refused("commitment-not-open", () -> PromiseRules.decide(dates(null, DUE_BY), undated(last)));
        }
    }

    private static SetDates dates(@Nullable LocalDate startBy, @Nullable LocalDate dueBy) {
        return new SetDates(BENCH, startBy, dueBy, "Budget finns");
    }
}
