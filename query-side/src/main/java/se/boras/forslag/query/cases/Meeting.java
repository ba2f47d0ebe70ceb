package se.boras.forslag.query.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happened to the case at one meeting (<i>sammanträde</i>). */
record Meeting(
        LocalDate date,
        Happening what,
        @Nullable String paragraph,
        @Nullable String item,
        @Nullable String reason) {

    /** What a meeting can do with a case. */
    enum Happening {
        SCHEDULED,
        REMOVED,
        TABLED,
        REMITTED,
        DECIDED
    }
}
