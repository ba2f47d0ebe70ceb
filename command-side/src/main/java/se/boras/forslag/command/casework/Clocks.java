package se.boras.forslag.command.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.casework.PauseGround;

/**
 * The two clocks of a case: the citizen's runs from the referral whatever happens, the committee's own from the day it
 * was given the lead, and it can stand still.
 */
public record Clocks(
        @Nullable LocalDate citizenSince,
        @Nullable LocalDate leadSince,
        @Nullable PauseGround paused) {

    static Clocks from(@Nullable LocalDate referredOn) {
        return new Clocks(referredOn, referredOn, null);
    }

    Clocks handedOver(LocalDate on) {
        return new Clocks(citizenSince, on, null);
    }

    Clocks paused(PauseGround ground) {
        return new Clocks(citizenSince, leadSince, ground);
    }

    Clocks running() {
        return new Clocks(citizenSince, leadSince, null);
    }
}
