package se.boras.forslag.command.policy;

import static se.boras.forslag.command.OneProposal.TECHNICAL;
import static se.boras.forslag.command.Specification.TODAY;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.OneProposal;
import se.boras.forslag.command.Policy;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.events.casework.ProtocolAdjusted;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.FeedbackObligationRescheduled;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhenCommitteeDecidesThenOweAnAnswerTest {

    private final OneProposal it = OneProposal.overTheWeb();
    private final Policy policy = Policy.of(WhenCommitteeDecidesThenOweAnAnswer.class);

    @Test
    void the_committee_owes_an_answer_from_the_last_day_for_its_minutes() {
        policy.given(it.handedIn())
                .given(it.referred(), it.received())
                .when(it.decided(DecisionType.AVSLAG))
                .then(it.owed(FeedbackKind.DECISION, TECHNICAL, LocalDate.of(2026, 6, 9), it.decision.value()))
                .mailed();
    }

    @Test
    void the_day_moves_with_the_minutes() {
        policy.given(it.handedIn())
                .given(it.referred(), it.received(), it.decided(DecisionType.AVSLAG))
                .given(it.owed(FeedbackKind.DECISION, TECHNICAL, LocalDate.of(2026, 6, 9), it.decision.value()))
                .when(new ProtocolAdjusted(it.aCase, it.decision, TODAY.plusDays(2)))
                .then(new FeedbackObligationRescheduled(it.debt, LocalDate.of(2026, 5, 28), "PROTOCOL_ADJUSTED"));
    }
}
