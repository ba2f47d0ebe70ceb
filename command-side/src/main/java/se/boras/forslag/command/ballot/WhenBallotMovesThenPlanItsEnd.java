package se.boras.forslag.command.ballot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.Circumstances;
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
import se.boras.forslag.events.reference.RuleSetAdopted;

/**
 * Plans when voting closes, when the tally is final and when voters are forgotten. To plan twice is to plan once, and
 * what is planned in vain the rules refuse.
 */
@Component
@ProcessingGroup("ballot-end")
@DisallowReplay
class WhenBallotMovesThenPlanItsEnd {

    private static final String RULES = "register-rule-sets";

    private final DueList due;
    private final EventStore log;

    WhenBallotMovesThenPlanItsEnd(DueList due, EventStore log) {
        this.due = due;
        this.log = log;
    }

    @EventHandler
    void on(BallotEvent event) {
        switch (event) {
            case BallotOpened e -> {
                due.plan(BallotTimers.CLOSE, e.ballotId(), e.closesAt());
                due.plan(BallotTimers.FINALISE, e.ballotId(), e.graceUntil());
                planNotice(e, BallotTimers.FIRST_NOTICE);
                planNotice(e, BallotTimers.LAST_NOTICE);
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

    /** So many days before the last day, in the morning; a ballot shorter than that has none. */
    private void planNotice(BallotOpened ballot, int daysLeft) {
        var lastDay = LocalDate.ofInstant(ballot.closesAt().minusMillis(1), Circumstances.LOCAL);
        var at = Rung.morningOf(lastDay.minusDays(daysLeft));
        if (at.isAfter(ballot.opensAt())) {
            due.plan(BallotTimers.expiryNotice(daysLeft), ballot.ballotId(), at);
        }
    }

    /** Counted in months from the end of the grace, by the rules that the ballot opened under. */
    private void planDisposal(BallotId ballot) {
        var opened = (BallotOpened) log.readEvents(ballot.value()).next().getPayload();
        var keptUntil = opened.graceUntil().atZone(Circumstances.LOCAL).plusMonths(monthsKept(opened.opensAt()));
        due.plan(BallotTimers.DESTROY_KEYS, ballot, keptUntil.toInstant());
    }

    private int monthsKept(Instant openedAt) {
        return log.readEvents(RULES)
                .asStream()
                .map(event -> (RuleSetAdopted) event.getPayload())
                .filter(rules -> !rules.appliesFrom().isAfter(openedAt))
                .max(Comparator.comparing(RuleSetAdopted::appliesFrom))
                .orElseThrow()
                .rules()
                .voterKeysKeptMonths();
    }
}
