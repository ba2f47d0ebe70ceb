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
import se.boras.forslag.command.commitment.DelayCommand.ExplainOverdue;
import se.boras.forslag.events.commitment.OverdueExplained;

/** A delay is explained (<i>förklaras</i>) when there is one. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExplainOverdueTest {
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    @Test
    void a_delay_is_explained_and_the_day_stays_what_it_was() {
        var explained = new OverdueExplained(BENCH, "Leveransen dröjer", TODAY.plusDays(60));
        assertThat(DelayRules.decide(explanation(TODAY.plusDays(60)), dueBy(YESTERDAY), OFFICER))
                .isEqualTo(explained);
        assertThat(dueBy(YESTERDAY, explained).dueBy()).isEqualTo(YESTERDAY);
    }

    @Test
    void a_delay_is_explained_also_when_the_decision_has_fallen() {
        assertThat(DelayRules.decide(explanation(null), dueBy(YESTERDAY, SUSPENDED), OFFICER))
                .isNotNull();
    }

    @Test
    void what_is_not_late_needs_no_explanation() {
        refused("not-overdue", () -> DelayRules.decide(explanation(null), dueBy(TODAY), OFFICER));
        refused("undated-promise", () -> DelayRules.decide(explanation(null), undated(), OFFICER));
        for (var last : List.of(CLAIMED, ABANDONED, SUPERSEDED)) {
            refused("commitment-not-open", () -> DelayRules.decide(explanation(null), dueBy(YESTERDAY, last), OFFICER));
        }
    }

    @Test
    void a_forecast_lies_ahead() {
        refused("forecast-in-the-past", () -> DelayRules.decide(explanation(YESTERDAY), dueBy(YESTERDAY), OFFICER));
    }

    private static ExplainOverdue explanation(@Nullable LocalDate forecast) {
        return new ExplainOverdue(BENCH, "Leveransen dröjer", forecast);
    }
}
