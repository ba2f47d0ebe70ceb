package se.boras.forslag.command.commitment;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.StreamKind;
import se.boras.forslag.events.commitment.CommitmentEvent;

/** What the rules ask about a promise (<i>åtagande</i>). */
public record CommitmentState() {

    public static final StreamKind<CommitmentState, CommitmentEvent> KIND =
            StreamKind.of("Commitment", CommitmentEvent.class, CommitmentState::evolve);

    static CommitmentState evolve(@Nullable CommitmentState before, CommitmentEvent event) {
        return new CommitmentState();
    }
}
