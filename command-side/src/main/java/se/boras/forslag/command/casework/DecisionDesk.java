package se.boras.forslag.command.casework;

import java.util.List;
import java.util.Map;
import se.boras.forslag.command.casework.CourtCommand.AnnulDecision;
import se.boras.forslag.command.casework.CourtCommand.AppealDecision;
import se.boras.forslag.command.casework.CourtCommand.GainLegalForce;
import se.boras.forslag.command.casework.CourtCommand.UpholdDecision;
import se.boras.forslag.command.casework.DecisionCommand.AddCommitment;
import se.boras.forslag.command.casework.DecisionCommand.AdjustProtocol;
import se.boras.forslag.command.casework.DecisionCommand.AnnounceProtocol;
import se.boras.forslag.command.casework.DecisionCommand.CloseCase;
import se.boras.forslag.command.casework.DecisionCommand.CorrectDecision;
import se.boras.forslag.command.casework.DecisionCommand.RecordDecision;
import se.boras.forslag.command.casework.DecisionCommand.RevokeDecision;
import se.boras.forslag.command.commitment.CommitmentStage;
import se.boras.forslag.command.commitment.CommitmentState;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Dossier;
import se.boras.forslag.command.reference.Reference;
import se.boras.forslag.events.casework.DecisionReplaced;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.events.commitment.CommitmentId;
import se.boras.forslag.events.commitment.CommitmentMade;
import se.boras.forslag.events.commitment.CommitmentSuspended.Reason;

/** Carries out what concerns a decision: its promises are other streams, and follow it in the same unit of work. */
final class DecisionDesk {

    private DecisionDesk() {}

    static void handle(DecisionCommand command, CaseState state, Dossier dossier, Circumstances at) {
        switch (command) {
            case RecordDecision c -> record(c, state, dossier, at);
            case AddCommitment c -> promise(c, state, dossier);
            case AdjustProtocol c -> dossier.append(CaseState.KIND, ProtocolRules.decide(c, state, at));
            case AnnounceProtocol c -> announce(c, state, dossier, at);
            case CorrectDecision c -> dossier.append(CaseState.KIND, ProtocolRules.decide(c, state, at));
            case RevokeDecision c -> revoke(c, state, dossier, at);
            case CloseCase c -> dossier.append(CaseState.KIND, DecisionRules.decide(c, state));
        }
    }

    static void handle(CourtCommand command, CaseState state, Dossier dossier, Circumstances at) {
        switch (command) {
            case AppealDecision c -> dossier.append(CaseState.KIND, CourtRules.decide(c, state, at));
            case UpholdDecision c -> uphold(c, state, dossier, at);
            case AnnulDecision c -> annul(c, state, dossier, at);
            case GainLegalForce c -> dossier.append(CaseState.KIND, CourtRules.decide(c, state, at));
        }
    }

    private static void record(RecordDecision command, CaseState state, Dossier dossier, Circumstances at) {
        var promises = Promises.in(dossier, command.caseId());
        var recorded = DecisionRules.decide(command, state, promises, at);
        var replaced = DecisionRules.replaced(command, recorded);
        var made = PromiseRules.made(command, recorded, state.lead());
        dossier.append(CaseState.KIND, recorded);
        dossier.append(CaseState.KIND, replaced);
        dossier.append(CommitmentState.KIND, made);
        dossier.append(CommitmentState.KIND, replaced(promises.standing(state), made, replaced, dossier));
        dossier.answer(Map.of(
                "caseId", command.caseId().value(),
                "decisionId", recorded.decisionId().value(),
                "commitmentIds",
                        made.stream().map(one -> one.commitmentId().value()).toList()));
    }

    private static void promise(AddCommitment command, CaseState state, Dossier dossier) {
        var made = PromiseRules.decide(command, state, Promises.in(dossier, command.caseId()));
        dossier.append(CommitmentState.KIND, made);
        dossier.answer(Map.of("commitmentId", made.commitmentId().value()));
    }

    private static void announce(AnnounceProtocol command, CaseState state, Dossier dossier, Circumstances at) {
        var days = Reference.rules(dossier).at(at.now()).rules().appealDays();
        var promises = Promises.in(dossier, command.caseId());
        dossier.append(CaseState.KIND, ProtocolRules.decide(command, state, promises, days, at));
    }

    private static void revoke(RevokeDecision command, CaseState state, Dossier dossier, Circumstances at) {
        var revoked = DecisionRules.decide(command, state, at);
        var promises = able(
                CommitmentStage.SUSPENDED,
                Promises.in(dossier, command.caseId()).standing(state),
                dossier);
        dossier.append(CaseState.KIND, revoked);
        dossier.append(CommitmentState.KIND, PromiseRules.suspended(promises, Reason.REVOKED, revoked.decisionId()));
    }

    private static void annul(AnnulDecision command, CaseState state, Dossier dossier, Circumstances at) {
        var annulled = CourtRules.decide(command, state, at);
        var promises = able(
                CommitmentStage.SUSPENDED,
                Promises.in(dossier, command.caseId()).standing(state),
                dossier);
        dossier.append(CaseState.KIND, annulled);
        dossier.append(CommitmentState.KIND, PromiseRules.suspended(promises, Reason.ANNULLED, annulled.decisionId()));
    }

    private static void uphold(UpholdDecision command, CaseState state, Dossier dossier, Circumstances at) {
        var upheld = CourtRules.decide(command, state, at);
        var promises = resting(Promises.in(dossier, command.caseId()).annulled(state), dossier);
        dossier.append(CaseState.KIND, upheld);
        dossier.append(CommitmentState.KIND, PromiseRules.resumed(promises, command.court(), upheld.decisionId()));
    }

    private static List<? extends CommitmentEvent> replaced(
            List<CommitmentId> old, List<CommitmentMade> made, List<DecisionReplaced> replaced, Dossier dossier) {
        var step = made.isEmpty() ? CommitmentStage.SUSPENDED : CommitmentStage.SUPERSEDED;
        return PromiseRules.replaced(able(step, old, dossier), made, replaced);
    }

    /** What was given up, or superseded, does not fall once more with its decision. */
    private static List<CommitmentId> able(CommitmentStage step, List<CommitmentId> promises, Dossier dossier) {
        return promises.stream()
                .filter(id ->
                        dossier.get(CommitmentState.KIND, id).stage().next().contains(step))
                .toList();
    }

    private static List<CommitmentId> resting(List<CommitmentId> promises, Dossier dossier) {
        return promises.stream()
                .filter(id -> dossier.get(CommitmentState.KIND, id).stage() == CommitmentStage.SUSPENDED)
                .toList();
    }
}
