package se.boras.forslag.command.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.commitment.Promises.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.commitment.PromiseCommand.PostponeImplementation;
import se.boras.forslag.events.commitment.ImplementationPostponed;

/** A day moves (<i>senareläggs</i>) where everybody sees it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PostponeImplementationTest {
    @Test
    void the_day_moves_to_a_later_one_and_both_are_told() {
        assertThat(PromiseRules.decide(to(DUE_BY.plusMonths(6)), promised()))
                .isEqualTo(new ImplementationPostponed(
                        BENCH, DUE_BY, DUE_BY.plusMonths(6), "Tjäle", "Förvaltningschefen", "TN § 38 a"));
    }

    @Test
    void T_26_postponing_for_ever_does_not_keep_a_promise_on_time() {
        var state = promised(moved(DUE_BY, DUE_BY.plusYears(1)), moved(DUE_BY.plusYears(1), DUE_BY.plusYears(2)));
        var day = DUE_BY.plusDays(1);
        assertThat(state.dueBy()).isEqualTo(DUE_BY.plusYears(2));
        assertThat(state.firstDueBy()).isEqualTo(DUE_BY);
        assertThat(state.overdueOn(day)).isFalse();
        assertThat(state.overdueAgainstFirstPromiseOn(day)).isTrue();
    }

    @Test
    void an_earlier_day_or_the_same_is_no_postponement() {
        refused("not-a-postponement", () -> PromiseRules.decide(to(DUE_BY), promised()));
        refused("not-a-postponement", () -> PromiseRules.decide(to(DUE_BY.minusDays(1)), promised()));
    }

    @Test
    void T_27_what_never_had_a_day_is_not_postponed() {
        refused("undated-promise", () -> PromiseRules.decide(to(DUE_BY), undated()));
    }

    @Test
    void what_is_done_at_rest_or_over_is_not_postponed() {
        for (var last : List.of(CLAIMED, SUSPENDED, ABANDONED, SUPERSEDED)) {
            refused("commitment-not-open", () -> PromiseRules.decide(to(DUE_BY.plusDays(1)), promised(last)));
        }
    }

    private static PostponeImplementation to(LocalDate newDueBy) {
        return new PostponeImplementation(BENCH, newDueBy, "Tjäle", "Förvaltningschefen", "TN § 38 a");
    }

    private static ImplementationPostponed moved(LocalDate from, LocalDate to) {
        return new ImplementationPostponed(BENCH, from, to, "Tjäle", null, null);
    }
}
