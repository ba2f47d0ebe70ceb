package se.boras.forslag.query.worklist;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.query.deadlines.Deadline;
import se.boras.forslag.query.deadlines.Deadlines;
import se.boras.forslag.query.told.Step;

/** The steps that are next and have a term, as tasks of whoever takes them. */
@Component
class Steps {

    private final Deadlines deadlines;

    Steps(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    List<Waiting> of(Desk desk) {
        var own = steps(desk.office());
        if (own.isEmpty()) {
            return List.of();
        }
        return deadlines.next(own, desk.committee(), desk.moment(), desk.almanac()).stream()
                .flatMap(deadline -> task(deadline, desk).map(task -> waiting(task, deadline)).stream())
                .toList();
    }

    private static List<Step> steps(Office office) {
        return switch (office) {
            case REGISTRATOR ->
                List.of(Step.CONFIRM_ADDRESS, Step.COMPLETE, Step.REVIEW, Step.REVIEW_VOTES, Step.REFER);
            case NAMNDSEKRETERARE -> List.of(Step.RECEIVE, Step.DECIDE, Step.ADJUST_PROTOCOL, Step.ANNOUNCE_PROTOCOL);
            case HANDLAGGARE -> List.of(Step.TELL_PROPOSER);
            case COORDINATOR, VERIFIER -> List.of();
        };
    }

    /** What is asked of the proposer becomes the registry's when it is late, and a word is owed when its day is near. */
    private static Optional<Task> task(Deadline deadline, Desk desk) {
        var late = desk.late(deadline.dueBy());
        return switch (deadline.step()) {
            case CONFIRM_ADDRESS -> Optional.of(Task.CORRECT_ADDRESS).filter(_ -> late);
            case COMPLETE -> Optional.of(Task.RECORD_COMPLETION).filter(_ -> late);
            case REVIEW -> Optional.of(review(deadline.sortedAs()));
            case REVIEW_VOTES -> Optional.of(Task.REVIEW_VOTES);
            case REFER -> Optional.of(Task.REFER);
            case RECEIVE -> Optional.of(Task.RECEIVE);
            case DECIDE -> Optional.of(Task.DECIDE);
            case ADJUST_PROTOCOL -> Optional.of(Task.ADJUST_PROTOCOL);
            case ANNOUNCE_PROTOCOL -> Optional.of(Task.ANNOUNCE_PROTOCOL);
            case TELL_PROPOSER ->
                Optional.of(Task.TELL_PROGRESS).filter(_ -> silent(deadline) && (late || desk.soon(deadline.dueBy())));
            case CLOSE, VOTE, COUNT, START, IMPLEMENT, VERIFY, DECIDE_ANEW -> Optional.empty();
        };
    }

    private static Task review(@Nullable String sortedAs) {
        return switch (sortedAs) {
            case null -> Task.CLASSIFY;
            case "BORASFORSLAG" -> Task.PUBLISH;
            default -> Task.REDIRECT;
        };
    }

    /** A word that is owed by name is the secretary's. */
    private static boolean silent(Deadline deadline) {
        return deadline.feedback() == FeedbackKind.PROGRESS
                && Stream.of("case-", "commitment-").anyMatch(deadline.subject()::startsWith);
    }

    private static Waiting waiting(Task task, Deadline deadline) {
        return new Waiting(
                task,
                deadline.subject(),
                deadline.sortKey(),
                deadline.proposalId(),
                deadline.committee(),
                deadline.since(),
                deadline.dueBy());
    }
}
