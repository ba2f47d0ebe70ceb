package se.boras.forslag.command.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.boras.forslag.command.feedback.DebtCommand.LetGoOfAgenda;
import se.boras.forslag.command.feedback.DebtCommand.RaiseProgress;
import se.boras.forslag.command.feedback.DebtCommand.SettleProgress;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.FeedbackObligationRaised;
import se.boras.forslag.events.feedback.FeedbackObligationWaived;
import se.boras.forslag.events.feedback.ObligationId;
import se.boras.forslag.events.reference.CommitteeId;

/** Words that are owed while something is under way, and lose their meaning when it is not. */
final class ProgressRules {
    private ProgressRules() {}

    /** One at a time, and only while a committee has something open. */
    static List<FeedbackObligationRaised> raise(
            RaiseProgress command,
            LocalDate dueBy,
            ProposalState proposal,
            Optional<CommitteeId> owing,
            Obligations before) {
        if (proposal.closed() != null
                || before.oldestOpen(FeedbackKind.PROGRESS).isPresent()) {
            return List.of();
        }
        return owing
                .map(committee -> new FeedbackObligationRaised(
                        ObligationId.of(proposal.id(), before.all().size() + 1),
                        proposal.id(),
                        FeedbackKind.PROGRESS,
                        committee,
                        dueBy,
                        command.on().toString()))
                .stream()
                .toList();
    }

    /**
     * Whoever has been told of the decision, or that it is done, need be told neither how it goes nor that the proposal
     * has come in; how it goes is told of nothing that is closed.
     */
    static List<FeedbackObligationWaived> decide(SettleProgress command, Obligations debts) {
        var paid = command.paid();
        if (paid == null) {
            return waived(open(FeedbackKind.PROGRESS, debts), "CLOSED");
        }
        boolean saysMore = debts.all().stream()
                .filter(debt -> debt.id().equals(paid))
                .anyMatch(debt -> !debt.open() && saysMore(debt.kind()));
        var saidByIt =
                Stream.of(FeedbackKind.ACKNOWLEDGEMENT, FeedbackKind.PROGRESS).flatMap(kind -> open(kind, debts));
        return saysMore ? waived(saidByIt, "TOLD_MORE") : List.of();
    }

    /** Words that are on their way are left to arrive. */
    static List<FeedbackObligationWaived> decide(LetGoOfAgenda command, Obligations debts) {
        return waived(open(FeedbackKind.AGENDA, debts).filter(debt -> !debt.wordsUnderWay()), command.reason());
    }

    /** Words that are on their way arrive nowhere. */
    static List<FeedbackObligationWaived> letGo(String reason, Obligations debts) {
        return waived(debts.all().stream().filter(ObligationState::open), reason);
    }

    private static List<FeedbackObligationWaived> waived(Stream<ObligationState> debts, String reason) {
        return debts.map(debt -> new FeedbackObligationWaived(debt.id(), reason))
                .toList();
    }

    private static boolean saysMore(FeedbackKind kind) {
        return switch (kind) {
            case DECISION, COMPLETION, OTHER -> true;
            case ACKNOWLEDGEMENT, PUBLICATION, BALLOT_RESULT, REFERRAL, AGENDA, PROGRESS -> false;
        };
    }

    private static Stream<ObligationState> open(FeedbackKind kind, Obligations debts) {
        return debts.all().stream().filter(debt -> debt.kind() == kind && debt.open());
    }
}
