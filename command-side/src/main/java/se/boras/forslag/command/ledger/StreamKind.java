package se.boras.forslag.command.ledger;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.LedgerEvent;

/**
 * A kind of stream, and how its past becomes the state that rules ask about.
 *
 * @param remembered whether the state is worth keeping in memory between commands
 */
public record StreamKind<S, E extends LedgerEvent>(String name, Class<E> events, Fold<S, E> fold, boolean remembered) {

    /** One step of a fold: the first event has no state before it. */
    @FunctionalInterface
    public interface Fold<S, E> {
        S evolve(@Nullable S before, E event);
    }

    public static <S, E extends LedgerEvent> StreamKind<S, E> of(String name, Class<E> events, Fold<S, E> fold) {
        return new StreamKind<>(name, events, fold, true);
    }

    /** For streams so many and so short that remembering them would only push others out. */
    public StreamKind<S, E> forgotten() {
        return new StreamKind<>(name, events, fold, false);
    }

    S evolve(@Nullable S before, LedgerEvent event) {
        return fold.evolve(before, events.cast(event));
    }
}
