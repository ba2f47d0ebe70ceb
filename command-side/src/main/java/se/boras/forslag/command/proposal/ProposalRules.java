package se.boras.forslag.command.proposal;

import static se.boras.forslag.command.ledger.RuleViolation.conflict;
import static se.boras.forslag.command.ledger.RuleViolation.invalid;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.events.privacy.SealedText;
import se.boras.forslag.events.proposal.InfluenceForm;
import se.boras.forslag.events.proposal.IntakeClass;
import se.boras.forslag.events.proposal.Outcome;
import se.boras.forslag.events.proposal.ProposalClosed;
import se.boras.forslag.events.proposal.ProposalEvent;
import se.boras.forslag.events.proposal.ProposalExpired;
import se.boras.forslag.events.proposal.ProposalPublished;
import se.boras.forslag.events.proposal.ProposalWithdrawn;
import se.boras.forslag.events.proposal.WithdrawalRequested;

/** The steps that concern more than the proposal alone; whoever takes them asks here what they mean for it. */
public final class ProposalRules {

    private ProposalRules() {}

    /** Voting opens at once; a proposal that needs no votes gets no window. */
    public static ProposalPublished publish(
            InfluenceForm influenceForm,
            String purpose,
            String degreeOfInfluence,
            ProposalState state,
            Circumstances at) {
        ProposalStep.PUBLICATION.mustFollow(state.course().stage());
        mustBeAProposal(state);
        mustBeReachable(state);
        if (state.completionOutstanding()) {
            throw conflict("completion-outstanding");
        }
        mustBeStated("purpose", purpose);
        mustBeStated("degreeOfInfluence", degreeOfInfluence);
        var now = at.now();
        return new ProposalPublished(
                state.id(),
                now,
                state.needsNoVotes() ? null : now,
                state.needsNoVotes() ? null : state.terms().closesAt(now),
                influenceForm,
                degreeOfInfluence,
                purpose,
                null,
                List.of());
    }

    /** Not before every vote cast in time could be confirmed, and never with enough of them. */
    public static ProposalExpired expire(int valid, int required, Instant tallyFinalAt, ProposalState state) {
        ProposalStep.EXPIRY.mustFollow(state.course().stage());
        var closesAt = state.closesAt();
        if (closesAt == null || state.thresholdWaived()) {
            throw conflict("no-votes-needed");
        }
        if (tallyFinalAt.isBefore(closesAt.plus(Duration.ofHours(state.graceHours())))) {
            throw conflict("tally-not-final");
        }
        if (valid >= required) {
            throw conflict("enough-votes", valid, required);
        }
        return new ProposalExpired(state.id(), valid, required, tallyFinalAt);
    }

    /** Once a committee has the proposal, the proposer can only ask; the committee may go on of its own accord. */
    public static ProposalEvent withdraw(@Nullable SealedText reason, ProposalState state, boolean referred) {
        ProposalStep.WITHDRAWAL.mustFollow(state.course().stage());
        if (state.withdrawalRequested()) {
            throw ProposalStep.WITHDRAWAL.outOfOrder(ProposalStep.WITHDRAWAL);
        }
        return referred ? new WithdrawalRequested(state.id(), reason) : new ProposalWithdrawn(state.id(), reason);
    }

    public static ProposalClosed close(Outcome outcome, ProposalState state) {
        ProposalStep.CLOSING.mustFollow(state.course().stage());
        return new ProposalClosed(state.id(), outcome);
    }

    private static void mustBeAProposal(ProposalState state) {
        if (state.classifiedAs() == null) {
            throw ProposalStep.PUBLICATION.outOfOrder(state.course().stage());
        }
        if (state.classifiedAs() != IntakeClass.BORASFORSLAG) {
            throw conflict("not-a-proposal", state.classifiedAs());
        }
    }

    private static void mustBeReachable(ProposalState state) {
        if (!state.addressConfirmed() && !state.reachedOnPaperOrByPhone()) {
            throw conflict("address-not-confirmed");
        }
    }

    private static void mustBeStated(String field, String text) {
        if (text.isBlank()) {
            throw invalid(field, "must-be-stated");
        }
    }
}
