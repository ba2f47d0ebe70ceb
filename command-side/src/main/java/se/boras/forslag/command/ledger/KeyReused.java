package se.boras.forslag.command.ledger;

/** The caller's idempotency key was used before, for something else. */
public class KeyReused extends RuntimeException {

    KeyReused() {
        super("Idempotency key used for another request", null, false, false);
    }
}
