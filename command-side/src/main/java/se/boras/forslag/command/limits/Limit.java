package se.boras.forslag.command.limits;

import java.time.Duration;
import java.time.Instant;

/** How many calls of one kind are taken within a window (<i>taktgräns</i>). */
enum Limit {
    /** Mail to one and the same address: more would be a nuisance to its owner. */
    ADDRESS(10, Duration.ofHours(1)),
    /** Calls from one block of addresses. */
    NETWORK(300, Duration.ofMinutes(10)),
    /** Votes on one proposal, whoever casts them. */
    PROPOSAL(3_000, Duration.ofMinutes(10)),
    /** Wrong passwords for one account, wherever they come from. */
    ACCOUNT(10, Duration.ofMinutes(15)),
    /** Wrong passwords from one block of addresses, whose accounts they may be for; a town hall sits behind one. */
    SIGN_IN(100, Duration.ofMinutes(15));

    private final int calls;
    private final Duration window;

    Limit(int calls, Duration window) {
        this.calls = calls;
        this.window = window;
    }

    boolean allows(int made) {
        return made <= calls;
    }

    Instant windowAt(Instant now) {
        return Instant.ofEpochSecond(now.getEpochSecond() - now.getEpochSecond() % window.toSeconds());
    }

    long secondsLeft(Instant now) {
        return window.toSeconds() - now.getEpochSecond() % window.toSeconds();
    }

    int calls() {
        return calls;
    }
}
