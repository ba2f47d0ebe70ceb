package se.boras.forslag.command.ballot;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.StreamKind;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.VoteAttemptRefused;
import se.boras.forslag.events.ballot.VoteCast;
import se.boras.forslag.events.ballot.VoteConfirmed;
import se.boras.forslag.events.ballot.VoteEvent;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.ballot.VoteWithdrawn;

/** What the rules ask about one vote (<i>röst</i>); whether it is void the ballot knows. */
public record VoteState(VoteId voteId, BallotId ballotId, Standing standing, Instant castAt) {

    /** Votes are many and soon forgotten: keeping them in memory would push the ballots out. */
    public static final StreamKind<VoteState, VoteEvent> KIND =
            StreamKind.of("Vote", VoteEvent.class, VoteState::evolve).forgotten();

    /** Where the vote stands (<i>läge</i>). */
    public enum Standing {
        PENDING,
        CONFIRMED,
        WITHDRAWN
    }

    boolean is(Standing other) {
        return standing == other;
    }

    static VoteState evolve(@Nullable VoteState before, VoteEvent event) {
        return switch (event) {
            case VoteCast e -> new VoteState(e.voteId(), e.ballotId(), Standing.PENDING, e.castAt());
            case VoteConfirmed _ -> requireNonNull(before).now(Standing.CONFIRMED);
            case VoteWithdrawn _ -> requireNonNull(before).now(Standing.WITHDRAWN);
            case VoteAttemptRefused _ -> requireNonNull(before);
        };
    }

    private VoteState now(Standing other) {
        return new VoteState(voteId, ballotId, other, castAt);
    }
}
