package se.boras.forslag.command.proposal;

import static se.boras.forslag.command.ledger.RuleViolation.conflict;
import static se.boras.forslag.command.ledger.RuleViolation.invalid;

import se.boras.forslag.command.proposal.CourseCommand.HandleWithdrawal;
import se.boras.forslag.command.proposal.CourseCommand.ReopenProposal;
import se.boras.forslag.command.proposal.CourseCommand.RepublishProposal;
import se.boras.forslag.command.proposal.CourseCommand.UnpublishProposal;
import se.boras.forslag.command.proposal.CourseCommand.WaiveThreshold;
import se.boras.forslag.events.proposal.ProposalReopened;
import se.boras.forslag.events.proposal.ProposalRepublished;
import se.boras.forslag.events.proposal.ProposalUnpublished;
import se.boras.forslag.events.proposal.ThresholdWaived;
import se.boras.forslag.events.proposal.WithdrawalHandled;

/** What staff may do with a proposal on its way, and when. */
final class CourseRules {

    private CourseRules() {}

    static ThresholdWaived decide(WaiveThreshold command, ProposalState state) {
        ProposalStep.THRESHOLD_WAIVER.mustFollow(state.course().stage());
        if (state.thresholdWaived()) {
            throw ProposalStep.THRESHOLD_WAIVER.outOfOrder(ProposalStep.THRESHOLD_WAIVER);
        }
        if (command.ground() == ThresholdWaived.Ground.COUNCIL_DECISION && command.decisionRef() == null) {
            throw invalid("decisionRef", "decision-needed");
        }
        return new ThresholdWaived(state.id(), command.ground(), command.decisionRef());
    }

    static ProposalUnpublished decide(UnpublishProposal command, ProposalState state) {
        ProposalStep.UNPUBLICATION.mustFollow(state.course().stage());
        if (!state.published()) {
            throw ProposalStep.UNPUBLICATION.outOfOrder(state.course().stage());
        }
        if (state.hidden()) {
            throw ProposalStep.UNPUBLICATION.outOfOrder(ProposalStep.UNPUBLICATION);
        }
        return new ProposalUnpublished(state.id(), command.reason(), command.visibility());
    }

    static ProposalRepublished decide(RepublishProposal command, ProposalState state) {
        ProposalStep.REPUBLICATION.mustFollow(state.course().stage());
        if (!state.hidden()) {
            throw ProposalStep.REPUBLICATION.outOfOrder(state.course().stage());
        }
        return new ProposalRepublished(state.id(), command.reason());
    }

    static ProposalReopened decide(ReopenProposal command, ProposalState state) {
        ProposalStep.REOPENING.mustFollow(state.course().stage());
        return new ProposalReopened(state.id(), command.reason(), command.decisionRef());
    }

    static WithdrawalHandled decide(HandleWithdrawal command, ProposalState state) {
        ProposalStep.WITHDRAWAL_HANDLING.mustFollow(state.course().stage());
        if (!state.withdrawalRequested()) {
            throw conflict("no-withdrawal-requested");
        }
        return new WithdrawalHandled(state.id(), command.outcome(), command.decisionRef());
    }
}
