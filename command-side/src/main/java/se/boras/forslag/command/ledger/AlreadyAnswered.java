package se.boras.forslag.command.ledger;

/** The log has an answer to this idempotency key already: two calls with one key met, and this one came second. */
public class AlreadyAnswered extends RuntimeException {

    public AlreadyAnswered(String key) {
        super("Idempotency key " + key + " has been answered", null, false, false);
    }
}
