package se.boras.forslag.command.ballot;

import java.time.Duration;
import java.time.Instant;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.BallotOpened;
import se.boras.forslag.events.ballot.VoteMethod;
import se.boras.forslag.events.proposal.ProposalId;

/** The rules of the ballot as a whole: its window, its tally, its crossings and its end. */
public final class BallotRules {

    private BallotRules() {}

    /** Open from the first instant up to, but not including, the second; votes in time may be confirmed in the grace. */
    public static BallotOpened open(
            ProposalId proposal, Instant opensAt, Instant closesAt, int graceHours, int votesRequired) {
        var graceUntil = closesAt.plus(Duration.ofHours(graceHours));
        return new BallotOpened(
                BallotId.of(proposal), proposal, opensAt, closesAt, graceUntil, votesRequired, VoteMethod.EMAIL);
    }
}
