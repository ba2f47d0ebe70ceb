package se.boras.forslag.command.policy;

import static se.boras.forslag.command.OneProposal.TECHNICAL;
import static se.boras.forslag.command.Specification.TODAY;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.OneProposal;
import se.boras.forslag.command.Policy;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.events.commitment.CommitmentAbandoned;
import se.boras.forslag.events.commitment.CommitmentId;
import se.boras.forslag.events.commitment.CommitmentMade;
import se.boras.forslag.events.commitment.ImplementationCompleted;
import se.boras.forslag.events.commitment.ImplementationVerified;
import se.boras.forslag.events.feedback.FeedbackObligationRaised;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhenLastPromiseEndsThenOweAFinalWordTest {

    private final OneProposal it = OneProposal.overTheWeb();
    private final Policy policy = Policy.of(WhenLastPromiseEndsThenOweAFinalWord.class);

    @Test
    void the_last_that_is_verified() {
        policy.given(it.handedIn())
                .given(it.referred(), it.received(), it.decided(DecisionType.BIFALL), it.promised(TODAY.plusDays(90)))
                .given(done())
                .when(new ImplementationVerified(it.promise, "granskare", null, "Den står där"))
                .thenKinds(FeedbackObligationRaised.class);
    }

    @Test
    void or_given_up() {
        policy.given(it.handedIn())
                .given(it.referred(), it.received(), it.decided(DecisionType.BIFALL), it.promised(TODAY.plusDays(90)))
                .when(new CommitmentAbandoned(it.promise, "Marken är såld", "TN § 4"))
                .thenKinds(FeedbackObligationRaised.class);
    }

    @Test
    void while_another_is_awaited_nothing_is_owed() {
        var second = it.promised(TODAY.plusDays(90));
        policy.given(it.handedIn())
                .given(it.referred(), it.received(), it.decided(DecisionType.BIFALL), it.promised(TODAY.plusDays(90)))
                .given(new CommitmentMade(
                        CommitmentId.of(it.aCase, 2),
                        it.aCase,
                        it.id,
                        it.decision,
                        TECHNICAL,
                        null,
                        "En till",
                        second.scopeOfPromise(),
                        null,
                        null,
                        null,
                        null,
                        TODAY))
                .when(new CommitmentAbandoned(it.promise, "Marken är såld", "TN § 4"))
                .nothing();
    }

    private ImplementationCompleted done() {
        return new ImplementationCompleted(it.promise, TODAY, List.of(), null, "handlaggare");
    }
}
