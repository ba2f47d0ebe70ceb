package se.boras.forslag.command.privacy;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.StreamKind;
import se.boras.forslag.events.privacy.DisposalCarriedOut;
import se.boras.forslag.events.privacy.DisposalEvent;

/** The last run of a kind of disposal (<i>gallring</i>). */
record DisposalState(DisposalCarriedOut last) {

    static final StreamKind<DisposalState, DisposalEvent> KIND =
            StreamKind.of("Disposal", DisposalEvent.class, DisposalState::evolve);

    private static DisposalState evolve(@Nullable DisposalState before, DisposalEvent event) {
        return switch (event) {
            case DisposalCarriedOut run -> new DisposalState(run);
        };
    }
}
