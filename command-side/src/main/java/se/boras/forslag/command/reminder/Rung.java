package se.boras.forslag.command.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.events.commitment.EscalationLevel;

/** One step of a ladder of reminders (<i>trappsteg</i>): from this day on somebody on this level is to know. */
public record Rung(LocalDate on, EscalationLevel level) {
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    /** So early that it lies in the mailbox when the day's work begins. */
    public static Instant morningOf(LocalDate day) {
        return day.atTime(MORNING).atZone(Circumstances.LOCAL).toInstant();
    }
}
