package se.boras.forslag.command.commitment;

import java.util.Set;

/** Where a promise (<i>åtagande</i>) stands, and what may come next: planned, started and done are three things. */
public enum CommitmentStage {
    /** Given, with or without a day (<i>utlovat</i>). */
    PROMISED,
    /** It has a place in a plan (<i>planerat</i>). */
    PLANNED,
    /** Somebody is at work (<i>påbörjat</i>). */
    STARTED,
    /** A part is done (<i>delvis genomfört</i>). */
    PARTLY,
    /** Those who did it say that it is done; nobody else has looked (<i>rapporterat klart</i>). */
    CLAIMED,
    /** Somebody else has found it done (<i>verifierat</i>). */
    VERIFIED,
    /** The proposer does not agree that it is done (<i>ifrågasatt</i>). */
    DISPUTED,
    /** The decision behind it has fallen (<i>vilande</i>). */
    SUSPENDED,
    /** The committee has decided not to keep it (<i>avbrutet</i>). */
    ABANDONED,
    /** Another promise stands in its place (<i>ersatt</i>). */
    SUPERSEDED;

    /** The table of the lifecycle. A dispute or a suspension that ends gives back the stage that it interrupted. */
    public Set<CommitmentStage> next() {
        return switch (this) {
            case PROMISED, PLANNED -> Set.of(PLANNED, STARTED, PARTLY, CLAIMED, SUSPENDED, ABANDONED, SUPERSEDED);
            case STARTED, PARTLY -> Set.of(PARTLY, CLAIMED, SUSPENDED, ABANDONED, SUPERSEDED);
            case CLAIMED -> Set.of(VERIFIED, STARTED, DISPUTED, SUSPENDED, ABANDONED, SUPERSEDED);
            case VERIFIED -> Set.of(STARTED, DISPUTED, SUSPENDED);
            case DISPUTED -> Set.of(SUSPENDED, ABANDONED, SUPERSEDED);
            case SUSPENDED -> Set.of(ABANDONED);
            case ABANDONED, SUPERSEDED -> Set.of();
        };
    }

    /** The work is still to be done: only such a promise can be late. */
    public boolean open() {
        return next().contains(CLAIMED);
    }

    /** Said to be done, by those who did it or by somebody else too. */
    public boolean saidDone() {
        return next().contains(DISPUTED);
    }

    /** Nothing more is awaited. */
    public boolean terminal() {
        return switch (this) {
            case VERIFIED, ABANDONED, SUPERSEDED -> true;
            case PROMISED, PLANNED, STARTED, PARTLY, CLAIMED, DISPUTED, SUSPENDED -> false;
        };
    }
}
