package se.boras.forslag.command.ledger;

import se.boras.forslag.events.LedgerEvent;

/** A stream as it was read, and as it will be once this command's own events are stored. */
record Open<S>(StreamKind<S, ?> kind, long readAt, Version<S> now) {

    Open<S> with(LedgerEvent event) {
        return new Open<>(kind, readAt, new Version<>(kind.evolve(now.state(), event), now.next() + 1));
    }

    boolean written() {
        return now.next() > readAt;
    }
}
