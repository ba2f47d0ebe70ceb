package se.boras.forslag.query.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** How much of something there is (<i>andel</i>), where there is enough of it to say so. */
public final class Share {

    /** Below this a percentage or a median says more about chance than about a committee. */
    public static final int FEWEST = 5;

    private Share() {}

    public static @Nullable BigDecimal percent(int part, int all) {
        return all < FEWEST
                ? null
                : BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP);
    }

    /** A day more or less is what it can be told by: one decimal. */
    public static @Nullable BigDecimal days(@Nullable Double days, int of) {
        return days == null || of < FEWEST ? null : BigDecimal.valueOf(days).setScale(1, RoundingMode.HALF_UP);
    }
}
