package se.boras.forslag.command.ballot;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.StreamKind;
import se.boras.forslag.events.ballot.BallotEvent;

/** What the rules ask about a ballot (<i>röstning</i>). */
public record BallotState() {

    public static final StreamKind<BallotState, BallotEvent> KIND =
            StreamKind.of("Ballot", BallotEvent.class, BallotState::evolve);

    static BallotState evolve(@Nullable BallotState before, BallotEvent event) {
        return new BallotState();
    }
}
