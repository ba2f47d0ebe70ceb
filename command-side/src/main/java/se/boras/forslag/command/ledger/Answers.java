package se.boras.forslag.command.ledger;

import java.util.Optional;

/** What has been answered to requests that carry an idempotency key: stored in the same transaction as their events. */
public interface Answers {

    record Answer(String digest, Receipt receipt) {}

    Optional<Answer> to(String key);
}
