package se.boras.forslag.command.journey;

import static se.boras.forslag.command.ledger.RuleViolation.conflict;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ballot.BallotState;
import se.boras.forslag.command.casework.CaseState;
import se.boras.forslag.command.commitment.CommitmentStage;
import se.boras.forslag.command.commitment.CommitmentState;
import se.boras.forslag.command.commitment.Delivery;
import se.boras.forslag.command.feedback.ObligationState;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.proposal.Outcome;

/** When a proposal may go to a committee, and how it ends. */
final class JourneyRules {

    private JourneyRules() {}

    /** Enough votes that stand and have been looked through, or leave to do without; and one committee at a time. */
    static void mustBeEligible(ProposalState proposal, @Nullable BallotState ballot, Optional<CaseState> current) {
        if (proposal.closed() != null || proposal.withdrawn() || !proposal.published()) {
            throw conflict("not-open-for-referral");
        }
        if (current.isPresent()) {
            throw conflict("already-referred", current.get().lead());
        }
        if (proposal.needsNoVotes()) {
            return;
        }
        if (ballot == null || !ballot.isFinal()) {
            throw conflict("tally-not-final");
        }
        if (!ballot.reached()) {
            throw conflict("not-enough-votes", ballot.votesRequired());
        }
        if (!ballot.reviewPassed()) {
            throw conflict("review-not-passed");
        }
    }

    /** How the proposal ends, if nothing is left to be done and the proposer has been told all there is to tell. */
    static Optional<Outcome> outcome(
            ProposalState proposal,
            Optional<CaseState> current,
            List<CommitmentState> commitments,
            List<ObligationState> debts) {
        if (proposal.closed() != null) {
            return Optional.empty();
        }
        if (proposal.refused()) {
            return Optional.of(Outcome.REFUSED);
        }
        if (proposal.redirected()) {
            return Optional.of(Outcome.REDIRECTED);
        }
        if (proposal.withdrawn()) {
            return Optional.of(Outcome.WITHDRAWN);
        }
        if (proposal.expired()) {
            return Optional.of(Outcome.EXPIRED);
        }
        return current.flatMap(CaseState::currentDecision)
                .flatMap(decision -> after(decision.type(), commitments, debts));
    }

    /** Whether it ended as it did because of what a committee decided and did, and does so no longer if that changes. */
    static boolean restsOnTheCommittee(@Nullable Outcome outcome) {
        return switch (outcome) {
            case REJECTED, ANSWERED, IMPLEMENTED, PARTLY_IMPLEMENTED, ABANDONED -> true;
            case EXPIRED, REFUSED, REDIRECTED, WITHDRAWN, MERGED -> false;
            case null -> false;
        };
    }

    private static Optional<Outcome> after(
            DecisionType decision, List<CommitmentState> commitments, List<ObligationState> debts) {
        return switch (decision) {
            case BIFALL, DELVIS_BIFALL ->
                Delivery.of(standing(commitments))
                        .filter(_ -> paid(FeedbackKind.COMPLETION, debts))
                        .map(JourneyRules::outcome);
            case AVSLAG, AVVISAD -> told(Outcome.REJECTED, debts);
            case BESVARAD -> told(Outcome.ANSWERED, debts);
        };
    }

    /** A promise whose decision has fallen is nobody's to keep. */
    private static List<CommitmentState> standing(List<CommitmentState> commitments) {
        return commitments.stream()
                .filter(commitment -> commitment.stage() != CommitmentStage.SUSPENDED)
                .toList();
    }

    private static Outcome outcome(Delivery delivery) {
        return switch (delivery) {
            case IMPLEMENTED -> Outcome.IMPLEMENTED;
            case PARTLY_IMPLEMENTED -> Outcome.PARTLY_IMPLEMENTED;
            case ABANDONED -> Outcome.ABANDONED;
        };
    }

    private static Optional<Outcome> told(Outcome outcome, List<ObligationState> debts) {
        return paid(FeedbackKind.DECISION, debts) ? Optional.of(outcome) : Optional.empty();
    }

    /** The debt of this kind has been raised and paid, and none of any kind is left. */
    private static boolean paid(FeedbackKind kind, List<ObligationState> debts) {
        return debts.stream().anyMatch(debt -> debt.kind() == kind)
                && debts.stream().noneMatch(ObligationState::open);
    }
}
