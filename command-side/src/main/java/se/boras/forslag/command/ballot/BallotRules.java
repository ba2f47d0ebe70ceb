package se.boras.forslag.command.ballot;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.boras.forslag.command.ballot.TallyCommand.CloseVoting;
import se.boras.forslag.command.ballot.TallyCommand.DestroyVoterKeys;
import se.boras.forslag.command.ballot.TallyCommand.FinaliseTally;
import se.boras.forslag.command.ballot.TallyCommand.GiveExpiryNotice;
import se.boras.forslag.command.ballot.TallyCommand.RecordCrossing;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.events.ballot.BallotEvent;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.BallotOpened;
import se.boras.forslag.events.ballot.ExpiryNoticeIssued;
import se.boras.forslag.events.ballot.FinalCounts;
import se.boras.forslag.events.ballot.TallyFinalised;
import se.boras.forslag.events.ballot.ThresholdLost;
import se.boras.forslag.events.ballot.ThresholdReached;
import se.boras.forslag.events.ballot.ThresholdRegained;
import se.boras.forslag.events.ballot.VoteMethod;
import se.boras.forslag.events.ballot.VoterKeysDestroyed;
import se.boras.forslag.events.ballot.VotingClosed;
import se.boras.forslag.events.proposal.ProposalId;

/**
 * The rules of the ballot as a whole: its window, its tally, its crossings and its end. What the service asks twice, as
 * after a crash, is done once and not refused.
 */
public final class BallotRules {

    private BallotRules() {}

    /** Open from the first instant up to, but not including, the second; votes in time may be confirmed in the grace. */
    public static BallotOpened open(
            ProposalId proposal, Instant opensAt, Instant closesAt, int graceHours, int votesRequired) {
        var graceUntil = closesAt.plus(Duration.ofHours(graceHours));
        return new BallotOpened(
                BallotId.of(proposal), proposal, opensAt, closesAt, graceUntil, votesRequired, VoteMethod.EMAIL);
    }

    static List<VotingClosed> decide(CloseVoting command, BallotState ballot, BallotCount count, Circumstances at) {
        if (at.now().isBefore(ballot.closesAt())) {
            throw RuleViolation.conflict("voting-still-open");
        }
        return ballot.closed()
                ? List.of()
                : List.of(new VotingClosed(command.ballotId(), ballot.closesAt(), count.cast(), count.pending()));
    }

    static List<BallotEvent> decide(FinaliseTally command, BallotState ballot, BallotCount count, Circumstances at) {
        if (at.now().isBefore(ballot.graceUntil())) {
            throw RuleViolation.conflict("confirmation-still-open");
        }
        if (ballot.isFinal()) {
            return List.of();
        }
        var events = new ArrayList<BallotEvent>(decide(new CloseVoting(command.ballotId()), ballot, count, at));
        events.add(new TallyFinalised(
                command.ballotId(),
                ballot.graceUntil(),
                count.valid(),
                count.voided(),
                count.pending(),
                count.valid() >= ballot.votesRequired()));
        return events;
    }

    /** Once for each day that it is given, while there is still something that the proposer can do. */
    static List<ExpiryNoticeIssued> decide(
            GiveExpiryNotice command, BallotState ballot, BallotCount count, Circumstances at) {
        if (!at.now().isBefore(ballot.closesAt())) {
            throw RuleViolation.conflict("voting-closed");
        }
        if (count.valid() >= ballot.votesRequired()) {
            throw RuleViolation.conflict("votes-suffice");
        }
        return ballot.noticesGiven().contains(command.daysLeft())
                ? List.of()
                : List.of(new ExpiryNoticeIssued(
                        command.ballotId(),
                        count.valid(),
                        ballot.votesRequired(),
                        ballot.closesAt(),
                        command.daysLeft()));
    }

    static List<BallotEvent> decide(RecordCrossing command, BallotState ballot) {
        var crossing = command.crossing();
        if (crossing.no() <= ballot.crossings()) {
            return List.of();
        }
        if (crossing.no() > ballot.crossings() + 1) {
            throw RuleViolation.conflict("crossing-out-of-order", crossing.no(), ballot.crossings());
        }
        return List.of(event(command.ballotId(), crossing));
    }

    static List<VoterKeysDestroyed> decide(DestroyVoterKeys command, BallotState ballot, BallotCount count) {
        if (!ballot.isFinal()) {
            throw RuleViolation.conflict("tally-not-final");
        }
        if (ballot.flagged()) {
            throw RuleViolation.conflict("integrity-review-open");
        }
        var remaining = new FinalCounts(count.valid(), count.voided(), count.pending());
        return ballot.keysDestroyed()
                ? List.of()
                : List.of(new VoterKeysDestroyed(command.ballotId(), command.policyRef(), remaining));
    }

    private static BallotEvent event(BallotId ballot, Crossing c) {
        return switch (c.kind()) {
            case REACHED -> new ThresholdReached(ballot, c.no(), c.cause(), c.valid(), c.at());
            case LOST -> new ThresholdLost(ballot, c.no(), c.cause(), c.valid(), c.at());
            case REGAINED -> new ThresholdRegained(ballot, c.no(), c.cause(), c.valid(), c.at());
        };
    }
}
