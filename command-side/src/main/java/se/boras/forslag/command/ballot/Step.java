package se.boras.forslag.command.ballot;

import java.time.Instant;
import se.boras.forslag.events.LedgerEvent;

/** One step of the log; when it was recorded stands for the moment of what has none of its own. */
record Step(long position, LedgerEvent event, Instant recordedAt) {}
