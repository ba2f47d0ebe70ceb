package se.boras.forslag.query.told;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.DocumentRef;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.events.commitment.CommitmentId;
import se.boras.forslag.events.commitment.CommitmentMade;
import se.boras.forslag.events.reference.CommitteeId;

/** One promise (<i>åtagande</i>) as its events have left it: who answers for it, by when, and how far it has come. */
public record Promise(
        CommitmentId id,
        String decisionId,
        String description,
        CommitmentMade.Scope scope,
        PromiseState state,
        @Nullable PromiseState before,
        CommitteeId responsible,
        CommitteeId promisedBy,
        LocalDate promisedOn,
        PromiseDates dates,
        @Nullable String criteria,
        @Nullable Integer percent,
        @Nullable String progress,
        boolean disputed,
        @Nullable LocalDate completedOn,
        List<DocumentRef> evidence,
        @Nullable String reportedBy,
        Delay delay) {

    public static Promise made(CommitmentMade made) {
        return new Promise(
                made.commitmentId(),
                made.decisionId().value(),
                made.description(),
                made.scopeOfPromise(),
                PromiseState.PROMISED,
                null,
                made.responsible(),
                made.responsible(),
                made.promisedOn(),
                PromiseDates.promised(made.startBy(), made.dueBy()),
                made.completionCriteria(),
                null,
                null,
                false,
                null,
                List.of(),
                null,
                Delay.NONE);
    }

    /** The promise after the event; the first event makes it, and any other alone makes nothing. */
    public static @Nullable Promise evolve(@Nullable Promise promise, CommitmentEvent event) {
        if (event instanceof CommitmentMade made) {
            return made(made);
        }
        return promise == null ? null : PromiseMoves.after(promise, event);
    }

    /** Only a dated promise can be late, and only while somebody still has to act. */
    public boolean overdueOn(LocalDate day) {
        return state.open() && dates.dueBy() != null && day.isAfter(dates.dueBy());
    }

    public @Nullable String explanation() {
        return delay.explanation();
    }

    public long daysOverdueOn(LocalDate day) {
        return overdueOn(day) && dates.dueBy() != null ? ChronoUnit.DAYS.between(dates.dueBy(), day) : 0;
    }

    PromiseChange change() {
        return new PromiseChange(this);
    }
}
