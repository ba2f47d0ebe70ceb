package se.boras.forslag.query.deadlines;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.query.told.Step;

/** Where in the list of what is late a page ended, as digits and hyphens that a cursor can hold. */
public record Place(
        LocalDate dueBy,
        String sortKey,
        Step step,
        @Nullable FeedbackKind feedback) {

    private static final int DIGITS = 10;

    static Place of(Deadline deadline) {
        return new Place(
                Objects.requireNonNull(deadline.dueBy()), deadline.sortKey(), deadline.step(), deadline.feedback());
    }

    public static String cursor(Deadline deadline) {
        var place = of(deadline);
        return String.join(
                "-",
                number(place.dueBy.toEpochDay()),
                number(place.step.ordinal()),
                number(place.feedback == null ? 0 : place.feedback.ordinal() + 1L),
                place.sortKey);
    }

    public static Place at(String cursor) {
        var step = Step.values()[part(cursor, 1)];
        var feedback = part(cursor, 2);
        return new Place(
                LocalDate.ofEpochDay(part(cursor, 0)),
                cursor.substring(3 * (DIGITS + 1)),
                step,
                feedback == 0 ? null : FeedbackKind.values()[feedback - 1]);
    }

    private static int part(String cursor, int which) {
        return Integer.parseInt(cursor.substring(which * (DIGITS + 1), which * (DIGITS + 1) + DIGITS));
    }

    private static String number(long number) {
        return "%010d".formatted(Math.max(0, number));
    }
}
