package se.boras.forslag.command.commitment;

import static se.boras.forslag.command.commitment.CommitmentStage.SUPERSEDED;
import static se.boras.forslag.command.commitment.Guards.mayBecome;
import static se.boras.forslag.command.ledger.RuleViolation.conflict;

import se.boras.forslag.command.commitment.PromiseCommand.ReassignCommitment;
import se.boras.forslag.command.commitment.PromiseCommand.SupersedeCommitment;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.reference.CommitteeRegister;
import se.boras.forslag.events.commitment.CommitmentReassigned;
import se.boras.forslag.events.commitment.CommitmentSuperseded;

/** The rules of what takes whose place: one promise that of another, one committee that of another. */
final class SuccessionRules {

    private SuccessionRules() {}

    static CommitmentSuperseded decide(
            SupersedeCommitment command, CommitmentState state, CommitmentState replacement) {
        mayBecome(SUPERSEDED, state);
        if (command.by().equals(command.commitmentId())) {
            throw conflict("supersedes-itself");
        }
        if (!replacement.proposalId().equals(state.proposalId())) {
            throw conflict("of-another-proposal", command.by());
        }
        mustStand(command, replacement);
        return new CommitmentSuperseded(command.commitmentId(), command.by());
    }

    static CommitmentReassigned decide(
            ReassignCommitment command, CommitmentState state, CommitteeRegister register, Circumstances at) {
        mustNeedSomebody(state);
        if (!register.existsOn(command.to(), at.today())) {
            throw conflict("committee-does-not-exist", command.to(), at.today());
        }
        if (command.to().equals(state.responsible())) {
            throw conflict("already-responsible", command.to());
        }
        return new CommitmentReassigned(
                command.commitmentId(),
                state.responsible(),
                command.to(),
                command.reason(),
                command.explanation(),
                at.today());
    }

    /** Two promises that stand for each other would be a promise that nobody has to keep. */
    private static void mustStand(SupersedeCommitment command, CommitmentState replacement) {
        switch (replacement.stage()) {
            case PROMISED, PLANNED, STARTED, PARTLY, CLAIMED, VERIFIED, DISPUTED -> {}
            case SUSPENDED, ABANDONED, SUPERSEDED ->
                throw conflict("replacement-does-not-stand", command.by(), replacement.stage());
        }
    }

    private static void mustNeedSomebody(CommitmentState state) {
        switch (state.stage()) {
            case PROMISED, PLANNED, STARTED, PARTLY, CLAIMED, VERIFIED, DISPUTED -> {}
            case SUSPENDED, ABANDONED, SUPERSEDED -> throw conflict("commitment-not-open", state.stage());
        }
    }
}
