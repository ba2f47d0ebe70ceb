package se.boras.forslag.command.ballot;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.Archive;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.command.reference.ReferenceInLog;
import se.boras.forslag.command.reminder.Rung;
import se.boras.forslag.command.time.DueList;
import se.boras.forslag.events.ballot.BallotEvent;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.BallotOpened;
import se.boras.forslag.events.ballot.ExpiryNoticeIssued;
import se.boras.forslag.events.ballot.IntegrityReviewFlagged;
import se.boras.forslag.events.ballot.IntegrityReviewPassed;
import se.boras.forslag.events.ballot.TallyFinalised;
import se.boras.forslag.events.ballot.ThresholdLost;
import se.boras.forslag.events.ballot.ThresholdReached;
import se.boras.forslag.events.ballot.ThresholdRegained;
import se.boras.forslag.events.ballot.VoidBatchProposed;
import se.boras.forslag.events.ballot.VoterKeysDestroyed;
import se.boras.forslag.events.ballot.VotesReinstated;
import se.boras.forslag.events.ballot.VotesVoided;
import se.boras.forslag.events.ballot.VotingClosed;

/**
 * Plans when voting closes, when the tally is final and when voters are forgotten. To plan twice is to plan once, and
 * what is planned in vain the rules refuse.
 */
@Component
@ProcessingGroup("ballot-end")
@DisallowReplay
class WhenBallotMovesThenPlanItsEnd {

    private final DueList due;
    private final Archive archive;
    private final ReferenceInLog reference;

    WhenBallotMovesThenPlanItsEnd(DueList due, Archive archive, ReferenceInLog reference) {
        this.due = due;
        this.archive = archive;
        this.reference = reference;
    }

    @EventHandler
    void on(BallotEvent event) {
        switch (event) {
            case BallotOpened e -> {
                due.plan(BallotTimers.CLOSE, e.ballotId(), e.closesAt());
                due.plan(BallotTimers.FINALISE, e.ballotId(), e.graceUntil());
                noticesOf(e).forEach(daysLeft -> planNotice(e, daysLeft));
            }
            case TallyFinalised e -> planDisposal(e.ballotId());
            case IntegrityReviewFlagged e -> due.cancel(BallotTimers.DESTROY_KEYS, e.ballotId());
            case IntegrityReviewPassed e -> planDisposal(e.ballotId());
            case VoterKeysDestroyed e -> due.cancel(BallotTimers.DESTROY_KEYS, e.ballotId());
            case ExpiryNoticeIssued _,
                    VotingClosed _,
                    VoidBatchProposed _,
                    VotesVoided _,
                    VotesReinstated _,
                    ThresholdReached _,
                    ThresholdLost _,
                    ThresholdRegained _ -> {}
        }
    }

    private List<Integer> noticesOf(BallotOpened ballot) {
        var proposal = archive.get(ProposalState.KIND, ballot.ballotId().proposalId());
        var rules = reference.rules().version(proposal.ruleSetVersion()).rules();
        return rules.remindersInForce().daysBeforeClosing();
    }

    /** So many days before the last day, in the morning; a ballot shorter than that has none. */
    private void planNotice(BallotOpened ballot, int daysLeft) {
        var lastDay = LocalDate.ofInstant(ballot.closesAt().minusMillis(1), Circumstances.LOCAL);
        var at = Rung.morningOf(lastDay.minusDays(daysLeft));
        if (at.isAfter(ballot.opensAt())) {
            due.plan(BallotTimers.EXPIRY_NOTICE, BallotTimers.notice(ballot.ballotId(), daysLeft), at);
        }
    }

    /** Counted in months from the end of the grace, by the rules that the ballot opened under. */
    private void planDisposal(BallotId ballot) {
        var state = archive.get(BallotState.KIND, ballot);
        var months = reference.rules().at(state.opensAt()).rules().voterKeysKeptMonths();
        var keptUntil = state.graceUntil().atZone(Circumstances.LOCAL).plusMonths(months);
        due.plan(BallotTimers.DESTROY_KEYS, ballot, keptUntil.toInstant());
    }
}
