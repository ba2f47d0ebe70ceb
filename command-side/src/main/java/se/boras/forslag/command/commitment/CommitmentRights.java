package se.boras.forslag.command.commitment;

import static se.boras.forslag.command.ledger.Role.CITIZEN;
import static se.boras.forslag.command.ledger.Role.COORDINATOR;
import static se.boras.forslag.command.ledger.Role.HANDLAGGARE;
import static se.boras.forslag.command.ledger.Role.NAMNDSEKRETERARE;
import static se.boras.forslag.command.ledger.Role.SYSTEM;
import static se.boras.forslag.command.ledger.Role.VERIFIER;

import java.util.Set;
import se.boras.forslag.command.commitment.DelayCommand.ExplainOverdue;
import se.boras.forslag.command.commitment.DelayCommand.RemindOfPromise;
import se.boras.forslag.command.commitment.ImplementationCommand.CompleteImplementation;
import se.boras.forslag.command.commitment.ImplementationCommand.CompletePart;
import se.boras.forslag.command.commitment.ImplementationCommand.PlanImplementation;
import se.boras.forslag.command.commitment.ImplementationCommand.ReportProgress;
import se.boras.forslag.command.commitment.ImplementationCommand.StartImplementation;
import se.boras.forslag.command.commitment.PromiseCommand.AbandonCommitment;
import se.boras.forslag.command.commitment.PromiseCommand.PostponeImplementation;
import se.boras.forslag.command.commitment.PromiseCommand.ReassignCommitment;
import se.boras.forslag.command.commitment.PromiseCommand.ResumeCommitment;
import se.boras.forslag.command.commitment.PromiseCommand.SetDates;
import se.boras.forslag.command.commitment.PromiseCommand.SupersedeCommitment;
import se.boras.forslag.command.commitment.PromiseCommand.SuspendCommitment;
import se.boras.forslag.command.commitment.ReviewCommand.DisputeImplementation;
import se.boras.forslag.command.commitment.ReviewCommand.ReopenImplementation;
import se.boras.forslag.command.commitment.ReviewCommand.ResolveDispute;
import se.boras.forslag.command.commitment.ReviewCommand.VerifyImplementation;
import se.boras.forslag.command.ledger.Role;

/** Who may ask what about a promise. */
final class CommitmentRights {

    private CommitmentRights() {}

    static Set<Role> of(CommitmentCommand command) {
        return switch (command) {
            case SetDates _ -> Set.of(NAMNDSEKRETERARE, HANDLAGGARE);
            case PostponeImplementation _ -> Set.of(NAMNDSEKRETERARE, HANDLAGGARE);
            case AbandonCommitment _ -> Set.of(NAMNDSEKRETERARE);
            case SupersedeCommitment _ -> Set.of(NAMNDSEKRETERARE);
            case ReassignCommitment _ -> Set.of(COORDINATOR);
            case SuspendCommitment _ -> Set.of(SYSTEM);
            case ResumeCommitment _ -> Set.of(SYSTEM);
            case PlanImplementation _ -> Set.of(HANDLAGGARE);
            case StartImplementation _ -> Set.of(HANDLAGGARE);
            case ReportProgress _ -> Set.of(HANDLAGGARE);
            case CompletePart _ -> Set.of(HANDLAGGARE);
            case CompleteImplementation _ -> Set.of(HANDLAGGARE);
            case VerifyImplementation _ -> Set.of(VERIFIER, COORDINATOR);
            case DisputeImplementation _ -> Set.of(CITIZEN);
            case ResolveDispute _ -> Set.of(VERIFIER);
            case ReopenImplementation _ -> Set.of(VERIFIER, COORDINATOR);
            case RemindOfPromise _ -> Set.of(SYSTEM);
            case ExplainOverdue _ -> Set.of(NAMNDSEKRETERARE, HANDLAGGARE);
        };
    }
}
