package se.boras.forslag.query.cases;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.casework.PauseGround;

/** The two clocks of a case: the citizen's never stops, the committee's own starts anew with a new lead and can pause. */
final class Clocks {

    private @Nullable LocalDate citizenSince;
    private @Nullable LocalDate ownSince;
    private @Nullable LocalDate pausedSince;
    private @Nullable PauseGround pausedFor;
    private @Nullable LocalDate stoppedOn;
    private long pausedDays;

    void start(LocalDate on) {
        citizenSince = on;
        restart(on);
    }

    void restart(LocalDate on) {
        ownSince = on;
        pausedSince = null;
        pausedFor = null;
        pausedDays = 0;
    }

    void pause(LocalDate on, PauseGround ground) {
        pausedSince = pausedSince == null ? on : pausedSince;
        pausedFor = ground;
    }

    void resume(LocalDate on) {
        pausedDays += days(pausedSince, on);
        pausedSince = null;
        pausedFor = null;
    }

    /** A decision stops both clocks, for as long as it stands. */
    void stop(@Nullable LocalDate on) {
        stoppedOn = on;
    }

    @Nullable
    PauseGround pausedFor() {
        return pausedFor;
    }

    long citizenDays(LocalDate today) {
        return days(citizenSince, until(today));
    }

    long ownDays(LocalDate today) {
        return Math.max(0, days(ownSince, until(today)) - pausedDays - days(pausedSince, until(today)));
    }

    private LocalDate until(LocalDate today) {
        return stoppedOn == null ? today : stoppedOn;
    }

    private static long days(@Nullable LocalDate from, LocalDate to) {
        return from == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(from, to));
    }
}
