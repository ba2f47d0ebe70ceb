package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.casework.CaseFacts.CASE;
import static se.boras.forslag.command.casework.CaseFacts.underway;
import static se.boras.forslag.command.casework.DecisionFacts.adjusted;
import static se.boras.forslag.command.casework.DecisionFacts.announced;
import static se.boras.forslag.command.casework.DecisionFacts.closed;
import static se.boras.forslag.command.casework.DecisionFacts.decided;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.casework.PreparationCommand.SetFeedbackPlan;
import se.boras.forslag.events.casework.FeedbackPlanSet;
import se.boras.forslag.events.casework.LatestDate;
import se.boras.forslag.events.feedback.DeliveryChannel;
import se.boras.forslag.events.feedback.FeedbackKind;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SetFeedbackPlanTest {

    private static final SetFeedbackPlan COMMAND = new SetFeedbackPlan(
            CASE,
            "Parks",
            List.of(FeedbackKind.DECISION),
            List.of(DeliveryChannel.EMAIL),
            List.of(new LatestDate(FeedbackKind.DECISION, TODAY.plusMonths(3))));

    @Test
    void a_plan_says_what_the_proposer_will_hear() {
        assertThat(PreparationRules.decide(COMMAND, underway(decided())))
                .isEqualTo(
                        new FeedbackPlanSet(CASE, COMMAND.kinds(), COMMAND.channels(), COMMAND.latestDates(), "Parks"));
    }

    @Test
    void a_closed_case_gets_no_new_plan() {
        refused(
                "step-out-of-order",
                () -> PreparationRules.decide(COMMAND, underway(decided(), adjusted(), announced(), closed())));
    }
}
