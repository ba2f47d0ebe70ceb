package se.boras.forslag.query.annals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.reference.CommitteeId;

/** The time a case lay with one committee as the lead (<i>huvudansvar</i>), and how that ended. */
record Stint(
        CommitteeId committee,
        LocalDate since,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate until,
        @Nullable Ending ending,
        @Nullable LocalDate pausedSince,
        long pausedDays,
        Rungs rungs) {

    /** How a committee ceases to be waited for. */
    enum Ending {
        DECLINED,
        TRANSFERRED,
        RECALLED,
        DECIDED,
        CLOSED
    }

    static Stint begun(CommitteeId committee, LocalDate on) {
        return new Stint(committee, on, null, null, null, null, 0, Rungs.NONE);
    }

    Stint received(LocalDate on) {
        return new Stint(committee, since, on, until, ending, pausedSince, pausedDays, rungs);
    }

    Stint carriedTo(Rungs higher) {
        return new Stint(committee, since, receivedOn, until, ending, pausedSince, pausedDays, higher);
    }

    Stint ended(LocalDate on, Ending how) {
        return resumed(on).until(on, how);
    }

    /** The day from which the case lay with no committee, because this one had it no more and no other got it. */
    Optional<LocalDate> sentAwayOn() {
        return ending == Ending.DECLINED || ending == Ending.RECALLED ? Optional.ofNullable(until) : Optional.empty();
    }

    /** The decision fell: the committee is waited for again, and was not while it stood. */
    Stint takenUp(LocalDate on) {
        return ending == Ending.DECIDED && until != null ? resting(until, on).until(null, null) : this;
    }

    Stint paused(LocalDate on) {
        return new Stint(
                committee, since, receivedOn, until, ending, pausedSince == null ? on : pausedSince, pausedDays, rungs);
    }

    Stint resumed(LocalDate on) {
        return pausedSince == null ? this : resting(pausedSince, on);
    }

    private Stint resting(LocalDate from, LocalDate to) {
        var more = Math.max(0, ChronoUnit.DAYS.between(from, to));
        return new Stint(committee, since, receivedOn, until, ending, null, pausedDays + more, rungs);
    }

    private Stint until(@Nullable LocalDate on, @Nullable Ending how) {
        return new Stint(committee, since, receivedOn, on, how, pausedSince, pausedDays, rungs);
    }
}
