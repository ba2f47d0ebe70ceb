package se.boras.forslag.query.annals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
        long pausedDays) {

    /** How a committee ceases to be waited for. */
    enum Ending {
        DECLINED,
        TRANSFERRED,
        RECALLED,
        DECIDED,
        CLOSED
    }

    static Stint begun(CommitteeId committee, LocalDate on) {
        return new Stint(committee, on, null, null, null, null, 0);
    }

    Stint received(LocalDate on) {
        return new Stint(committee, since, on, until, ending, pausedSince, pausedDays);
    }

    Stint ended(LocalDate on, Ending how) {
        return resumed(on).until(on, how);
    }

    /** The decision fell: the committee is waited for again. */
    Stint takenUp() {
        return ending == Ending.DECIDED ? until(null, null) : this;
    }

    Stint paused(LocalDate on) {
        return new Stint(
                committee, since, receivedOn, until, ending, pausedSince == null ? on : pausedSince, pausedDays);
    }

    Stint resumed(LocalDate on) {
        var more = pausedSince == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(pausedSince, on));
        return new Stint(committee, since, receivedOn, until, ending, null, pausedDays + more);
    }

    private Stint until(@Nullable LocalDate on, @Nullable Ending how) {
        return new Stint(committee, since, receivedOn, on, how, pausedSince, pausedDays);
    }
}
