package se.boras.forslag.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that has happened and that the ledger (<i>liggaren</i>) keeps for ever. */
public interface LedgerEvent {

    /** The stream the event belongs to: one proposal, one case, one vote. */
    String stream();

    /** The day it happened in the municipality, where that may differ from the day it was recorded. */
    default @Nullable LocalDate happenedOn() {
        return null;
    }
}
