package se.boras.forslag.query.deviations;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.commitment.CommitmentDatesSet;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.events.commitment.CommitmentId;
import se.boras.forslag.events.commitment.CommitmentMade;
import se.boras.forslag.events.commitment.CommitmentReassigned;
import se.boras.forslag.events.commitment.ImplementationPostponed;
import se.boras.forslag.events.reference.CommitteeId;

/** What has to be known of a promise to judge a postponement: who answers for it, and the day promised first. */
record KnownPromise(
        CommitmentId id, CommitteeId responsible, @Nullable LocalDate firstDueBy) {

    static @Nullable KnownPromise after(@Nullable KnownPromise before, CommitmentEvent event) {
        if (event instanceof CommitmentMade made) {
            return new KnownPromise(made.commitmentId(), made.responsible(), made.dueBy());
        }
        if (before == null) {
            return null;
        }
        return event instanceof CommitmentReassigned moved
                ? new KnownPromise(before.id, moved.to(), before.firstDueBy)
                : before.dated(newDue(event));
    }

    /** The day that the event moves the promise to, where it moves it. */
    static @Nullable LocalDate newDue(CommitmentEvent event) {
        if (event instanceof ImplementationPostponed postponed) {
            return postponed.newDue();
        }
        return event instanceof CommitmentDatesSet set ? set.dueBy() : null;
    }

    /** How many days a new day lies beyond the first one. */
    long beyondFirst(@Nullable LocalDate newDue) {
        return newDue == null || firstDueBy == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(firstDueBy, newDue));
    }

    private KnownPromise dated(@Nullable LocalDate newDue) {
        return firstDueBy == null && newDue != null ? new KnownPromise(id, responsible, newDue) : this;
    }
}
