package se.boras.forslag.query.told;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.commitment.EscalationLevel;

/**
 * What has been said and done about a promise being late (<i>försening</i>).
 *
 * @param rung how far up the ladder of reminders it has been carried, since the day it is now due was set
 */
public record Delay(
        @Nullable EscalationLevel rung,
        @Nullable String explanation,
        @Nullable LocalDate forecast) {

    static final Delay NONE = new Delay(null, null, null);

    Delay carriedTo(EscalationLevel level) {
        return rung != null && rung.compareTo(level) >= 0 ? this : new Delay(level, explanation, forecast);
    }

    Delay explained(String why, @Nullable LocalDate expected) {
        return new Delay(rung, why, expected);
    }
}
