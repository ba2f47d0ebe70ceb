package se.boras.forslag.command.ledger;

import org.jspecify.annotations.Nullable;

/** The state of a stream and the number its next event will have; no state and 0 for a stream not begun. */
record Version<S>(@Nullable S state, long next) {

    static <S> Version<S> none() {
        return new Version<>(null, 0);
    }
}
