package se.boras.forslag.query.told;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.DocumentRef;
import se.boras.forslag.events.commitment.CommitmentMade;

/** A promise as it is shown on a day: whether it is late depends on the day. */
public record PromiseTold(
        String id,
        String proposalId,
        String publicNumber,
        String caseId,
        String decisionId,
        String description,
        CommitmentMade.Scope scope,
        PromiseState state,
        String responsible,
        String promisedBy,
        LocalDate promisedOn,
        @Nullable LocalDate startBy,
        @Nullable LocalDate dueBy,
        @Nullable LocalDate firstDueBy,
        int postponements,
        boolean dated,
        boolean overdue,
        long daysOverdue,
        @Nullable LocalDate startedOn,
        @Nullable String criteria,
        @Nullable Integer percent,
        @Nullable String progress,
        @Nullable LocalDate completedOn,
        List<DocumentRef> evidence,
        boolean disputed,
        @Nullable String explanation) {

    public static PromiseTold on(LocalDate day, Promise promise) {
        var caseId = promise.id().caseId();
        var dates = promise.dates();
        return new PromiseTold(
                promise.id().value(),
                caseId.proposalId().value(),
                caseId.proposalId().publicNumber().value(),
                caseId.value(),
                promise.decisionId(),
                promise.description(),
                promise.scope(),
                promise.state(),
                promise.responsible().value(),
                promise.promisedBy().value(),
                promise.promisedOn(),
                dates.startBy(),
                dates.dueBy(),
                dates.firstDueBy(),
                dates.postponements(),
                dates.dueBy() != null,
                promise.overdueOn(day),
                promise.daysOverdueOn(day),
                dates.startedOn(),
                promise.criteria(),
                promise.percent(),
                promise.progress(),
                promise.completedOn(),
                promise.evidence(),
                promise.disputed(),
                promise.explanation());
    }
}
