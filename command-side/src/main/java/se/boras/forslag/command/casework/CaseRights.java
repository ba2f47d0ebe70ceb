package se.boras.forslag.command.casework;

import static se.boras.forslag.command.ledger.Role.COORDINATOR;
import static se.boras.forslag.command.ledger.Role.HANDLAGGARE;
import static se.boras.forslag.command.ledger.Role.NAMNDSEKRETERARE;
import static se.boras.forslag.command.ledger.Role.SYSTEM;

import java.util.Set;
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
import se.boras.forslag.command.casework.MeetingCommand.RemitCase;
import se.boras.forslag.command.casework.MeetingCommand.RemoveFromAgenda;
import se.boras.forslag.command.casework.MeetingCommand.ScheduleForMeeting;
import se.boras.forslag.command.casework.MeetingCommand.TableCase;
import se.boras.forslag.command.casework.PreparationCommand.AssignHandler;
import se.boras.forslag.command.casework.PreparationCommand.AttachFactBasis;
import se.boras.forslag.command.casework.PreparationCommand.GiveOpinion;
import se.boras.forslag.command.casework.PreparationCommand.PauseClock;
import se.boras.forslag.command.casework.PreparationCommand.RegisterCase;
import se.boras.forslag.command.casework.PreparationCommand.RequestOpinion;
import se.boras.forslag.command.casework.PreparationCommand.ResumeClock;
import se.boras.forslag.command.casework.PreparationCommand.SetDecisionForecast;
import se.boras.forslag.command.casework.PreparationCommand.SetFeedbackPlan;
import se.boras.forslag.command.casework.PreparationCommand.StartPreparation;
import se.boras.forslag.command.casework.ReferralCommand.ConfirmDespiteRecount;
import se.boras.forslag.command.casework.ReferralCommand.DeclineReferral;
import se.boras.forslag.command.casework.ReferralCommand.RaiseBallotDoubt;
import se.boras.forslag.command.casework.ReferralCommand.RecallReferral;
import se.boras.forslag.command.casework.ReferralCommand.ReceiveReferral;
import se.boras.forslag.command.casework.ReferralCommand.RemindCommittee;
import se.boras.forslag.command.casework.ReferralCommand.TransferLead;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.Rights;
import se.boras.forslag.command.ledger.Role;

/** Who may do what with a case: nearly all of it is for the secretary of the committee that has the lead. */
final class CaseRights {

    private CaseRights() {}

    static Set<Role> of(CaseCommand command) {
        return switch (command) {
            case ReceiveReferral _ -> Set.of(NAMNDSEKRETERARE);
            case DeclineReferral _ -> Set.of(NAMNDSEKRETERARE);
            case TransferLead _ -> Set.of(NAMNDSEKRETERARE, COORDINATOR);
            case RecallReferral _ -> Set.of(COORDINATOR);
            case RaiseBallotDoubt _ -> Set.of(SYSTEM);
            case RemindCommittee _ -> Set.of(SYSTEM);
            case ConfirmDespiteRecount _ -> Set.of(COORDINATOR);
            case RegisterCase _ -> Set.of(NAMNDSEKRETERARE);
            case AssignHandler _ -> Set.of(NAMNDSEKRETERARE);
            case SetFeedbackPlan _ -> Set.of(NAMNDSEKRETERARE);
            case StartPreparation _ -> Set.of(HANDLAGGARE);
            case AttachFactBasis _ -> Set.of(HANDLAGGARE);
            case RequestOpinion _ -> Set.of(NAMNDSEKRETERARE);
            case GiveOpinion _ -> Set.of(NAMNDSEKRETERARE);
            case PauseClock _ -> Set.of(NAMNDSEKRETERARE, HANDLAGGARE);
            case ResumeClock _ -> Set.of(NAMNDSEKRETERARE, HANDLAGGARE);
            case SetDecisionForecast _ -> Set.of(NAMNDSEKRETERARE);
            case ScheduleForMeeting _ -> Set.of(NAMNDSEKRETERARE);
            case RemoveFromAgenda _ -> Set.of(NAMNDSEKRETERARE);
            case TableCase _ -> Set.of(NAMNDSEKRETERARE);
            case RemitCase _ -> Set.of(NAMNDSEKRETERARE);
            case RecordDecision _ -> Set.of(NAMNDSEKRETERARE);
            case AddCommitment _ -> Set.of(NAMNDSEKRETERARE);
            case AdjustProtocol _ -> Set.of(NAMNDSEKRETERARE);
            case AnnounceProtocol _ -> Set.of(NAMNDSEKRETERARE);
            case CorrectDecision _ -> Set.of(NAMNDSEKRETERARE, COORDINATOR);
            case RevokeDecision _ -> Set.of(NAMNDSEKRETERARE);
            case CloseCase _ -> Set.of(NAMNDSEKRETERARE);
            case AppealDecision _ -> Set.of(NAMNDSEKRETERARE);
            case UpholdDecision _ -> Set.of(NAMNDSEKRETERARE);
            case AnnulDecision _ -> Set.of(NAMNDSEKRETERARE);
            case GainLegalForce _ -> Set.of(NAMNDSEKRETERARE, SYSTEM);
        };
    }

    /** Whose case it is is asked before whether the step is due: an outsider learns nothing of the order. */
    static void requireOwn(CaseCommand command, CaseState state, Actor actor) {
        if (!(command instanceof GiveOpinion)) {
            Rights.requireOwn(actor, state.lead());
        }
    }
}
