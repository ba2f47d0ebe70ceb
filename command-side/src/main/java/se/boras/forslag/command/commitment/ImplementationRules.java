package se.boras.forslag.command.commitment;

import static se.boras.forslag.command.commitment.CommitmentStage.CLAIMED;
import static se.boras.forslag.command.commitment.CommitmentStage.PARTLY;
import static se.boras.forslag.command.commitment.CommitmentStage.PLANNED;
import static se.boras.forslag.command.commitment.CommitmentStage.STARTED;
import static se.boras.forslag.command.commitment.Guards.inOrder;
import static se.boras.forslag.command.commitment.Guards.mayBeWorkedInto;
import static se.boras.forslag.command.commitment.Guards.mustBeOpen;
import static se.boras.forslag.command.commitment.Guards.notInTheFuture;
import static se.boras.forslag.command.ledger.RuleViolation.conflict;
import static se.boras.forslag.command.ledger.RuleViolation.invalid;

import java.time.LocalDate;
import java.util.List;
import se.boras.forslag.command.commitment.ImplementationCommand.CompleteImplementation;
import se.boras.forslag.command.commitment.ImplementationCommand.CompletePart;
import se.boras.forslag.command.commitment.ImplementationCommand.PlanImplementation;
import se.boras.forslag.command.commitment.ImplementationCommand.ReportProgress;
import se.boras.forslag.command.commitment.ImplementationCommand.StartImplementation;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.events.DocumentRef;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.events.commitment.ImplementationCompleted;
import se.boras.forslag.events.commitment.ImplementationPartlyCompleted;
import se.boras.forslag.events.commitment.ImplementationPlanned;
import se.boras.forslag.events.commitment.ImplementationStarted;
import se.boras.forslag.events.commitment.ProgressReported;

/** The rules of the work: planned is not started, started is not done, and done is shown. */
final class ImplementationRules {

    private ImplementationRules() {}

    static CommitmentEvent decide(ImplementationCommand command, CommitmentState state, Circumstances at) {
        return switch (command) {
            case PlanImplementation c -> decide(c, state);
            case StartImplementation c -> decide(c, state, at);
            case ReportProgress c -> decide(c, state);
            case CompletePart c -> decide(c, state);
            case CompleteImplementation c -> decide(c, state, at);
        };
    }

    static ImplementationPlanned decide(PlanImplementation command, CommitmentState state) {
        mayBeWorkedInto(PLANNED, state);
        inOrder("until", command.from(), command.until());
        return new ImplementationPlanned(command.commitmentId(), command.from(), command.until());
    }

    static ImplementationStarted decide(StartImplementation command, CommitmentState state, Circumstances at) {
        mayBeWorkedInto(STARTED, state);
        notInTheFuture("startedOn", command.startedOn(), at);
        return new ImplementationStarted(command.commitmentId(), command.startedOn());
    }

    static ProgressReported decide(ReportProgress command, CommitmentState state) {
        mustBeOpen(state);
        return new ProgressReported(
                command.commitmentId(), command.percent(), command.text(), command.nextMilestone(), command.evidence());
    }

    static ImplementationPartlyCompleted decide(CompletePart command, CommitmentState state) {
        mayBeWorkedInto(PARTLY, state);
        return new ImplementationPartlyCompleted(
                command.commitmentId(), command.what(), command.remaining(), command.evidence());
    }

    static ImplementationCompleted decide(CompleteImplementation command, CommitmentState state, Circumstances at) {
        mayBeWorkedInto(CLAIMED, state);
        mustBeShown(command.evidence());
        notInTheFuture("completedOn", command.completedOn(), at);
        notDoneBeforePromised(command.completedOn(), state);
        return new ImplementationCompleted(
                command.commitmentId(),
                command.completedOn(),
                command.evidence(),
                command.deviationFromPromise(),
                at.actor().id());
    }

    private static void mustBeShown(List<DocumentRef> evidence) {
        if (evidence.isEmpty()) {
            throw invalid("evidence", "evidence-missing");
        }
    }

    /** What was done already should have been answered (<i>besvarat</i>), not promised. */
    private static void notDoneBeforePromised(LocalDate completedOn, CommitmentState state) {
        if (completedOn.isBefore(state.promisedOn())) {
            throw conflict("done-before-promised", completedOn, state.promisedOn());
        }
    }
}
