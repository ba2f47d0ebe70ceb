package se.boras.forslag.command.commitment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.DocumentRef;
import se.boras.forslag.events.commitment.CommitmentId;

/** What those who do the work can report of it. */
public sealed interface ImplementationCommand extends CommitmentCommand {

    record PlanImplementation(
            CommitmentId commitmentId,
            @Nullable LocalDate from,
            @Nullable LocalDate until) implements ImplementationCommand {}

    record StartImplementation(CommitmentId commitmentId, LocalDate startedOn) implements ImplementationCommand {}

    record ReportProgress(
            CommitmentId commitmentId,
            @Nullable Integer percent,
            String text,
            @Nullable String nextMilestone,
            List<DocumentRef> evidence)
            implements ImplementationCommand {}

    record CompletePart(CommitmentId commitmentId, String what, String remaining, List<DocumentRef> evidence)
            implements ImplementationCommand {}

    record CompleteImplementation(
            CommitmentId commitmentId,
            LocalDate completedOn,
            List<DocumentRef> evidence,
            @Nullable String deviationFromPromise)
            implements ImplementationCommand {}
}
