package se.boras.forslag.query.log;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.query.reading.Times;

/** An event as the log has it: its place, when it was recorded, what it says and who said it. */
public record PastEvent(
        long position, Instant recordedAt, UUID eventId, String type, LedgerEvent event, Supplier<Envelope> carried) {

    public PastEvent(
            long position, Instant recordedAt, UUID eventId, String type, LedgerEvent event, Envelope envelope) {
        this(position, recordedAt, eventId, type, event, () -> envelope);
    }

    public Envelope envelope() {
        return carried.get();
    }

    /** The day it happened in the municipality, where that was told. */
    public @Nullable LocalDate occurredOn() {
        var told = envelope().occurredOn();
        return told != null ? told : event.happenedOn();
    }

    /** The day from which it was true. */
    public LocalDate day() {
        var occurredOn = occurredOn();
        return occurredOn != null ? occurredOn : Times.day(recordedAt);
    }

    /** How many days passed before it was recorded. */
    public long lagDays() {
        return ChronoUnit.DAYS.between(day(), Times.day(recordedAt));
    }
}
