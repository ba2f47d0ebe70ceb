package se.boras.forslag.service.eventlog;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/** The log could not be reached: nothing is known to be stored, and the caller may try again. */
public class LogUnreachable extends EventStoreException {

    LogUnreachable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
