package se.boras.forslag.command.ledger;

/** One call by a client who wants it carried out once only: its key, and a digest of what was asked with it. */
public record Request(String key, String digest) {

    static final String KEY = "idempotencyKey";
    static final String DIGEST = "idempotencyDigest";
}
