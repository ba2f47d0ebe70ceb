package se.boras.forslag.command.ballot;

import java.util.List;
import se.boras.forslag.command.ballot.VoteState.Standing;
import se.boras.forslag.events.ballot.VoteId;

/** What it does to the valid votes that these are declared void, or count again. */
record VoidEffect(List<VoteId> votes, int validBefore, int validAfter) {

    /** Only votes that are confirmed make a difference. */
    static VoidEffect of(List<VoteState> votes, int validNow, int each) {
        var counting =
                (int) votes.stream().filter(vote -> vote.is(Standing.CONFIRMED)).count();
        return new VoidEffect(votes.stream().map(VoteState::voteId).toList(), validNow, validNow + each * counting);
    }

    boolean losesThreshold(int required) {
        return validBefore >= required && validAfter < required;
    }
}
