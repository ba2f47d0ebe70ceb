package se.boras.forslag.command.casework;

import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
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
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Dossier;
import se.boras.forslag.command.ledger.Receipt;
import se.boras.forslag.command.ledger.Rights;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.command.reference.Reference;
import se.boras.forslag.events.casework.CaseEvent;

/** The seam between the command bus and the rules of a case. */
@Component
class CaseHandler {

    @CommandHandler(commandName = CaseCommand.FAMILY)
    Receipt handle(CaseCommand command, Dossier dossier, Circumstances at) {
        Rights.require(at.actor(), CaseRights.of(command));
        var state = dossier.get(CaseState.KIND, command.caseId());
        CaseRights.requireOwn(command, state, at.actor());
        dossier.answer(Map.of("caseId", command.caseId().value()));
        switch (command) {
            case ReferralCommand c -> dossier.append(CaseState.KIND, decide(c, state, dossier, at));
            case PreparationCommand c -> dossier.append(CaseState.KIND, decide(c, state, dossier, at));
            case MeetingCommand c -> dossier.append(CaseState.KIND, decide(c, state, at));
            case DecisionCommand c -> DecisionDesk.handle(c, state, dossier, at);
            case CourtCommand c -> DecisionDesk.handle(c, state, dossier, at);
        }
        return dossier.answer();
    }

    private static List<? extends CaseEvent> decide(
            ReferralCommand command, CaseState state, Dossier dossier, Circumstances at) {
        return switch (command) {
            case ReceiveReferral c -> List.of(ReferralRules.decide(c, state, at));
            case DeclineReferral c -> List.of(ReferralRules.decide(c, state));
            case TransferLead c -> List.of(ReferralRules.decide(c, state, Reference.committees(dossier), at));
            case RecallReferral c -> List.of(ReferralRules.decide(c, state));
            case RaiseBallotDoubt c -> List.of(ReferralRules.decide(c, state));
            case ConfirmDespiteRecount c -> List.of(ReferralRules.decide(c, state));
            case RemindCommittee _ ->
                ReminderRules.decide(
                        state,
                        Reference.rules(dossier)
                                .version(version(state, dossier))
                                .rules(),
                        Reference.calendar(dossier),
                        at);
        };
    }

    private static CaseEvent decide(PreparationCommand command, CaseState state, Dossier dossier, Circumstances at) {
        return switch (command) {
            case RegisterCase c -> PreparationRules.decide(c, state, at);
            case AssignHandler c -> PreparationRules.decide(c, state);
            case SetFeedbackPlan c -> PreparationRules.decide(c, state);
            case StartPreparation c -> PreparationRules.decide(c, state);
            case AttachFactBasis c -> PreparationRules.decide(c, state);
            case RequestOpinion c -> OpinionRules.decide(c, state, Reference.committees(dossier), at);
            case GiveOpinion c -> OpinionRules.decide(c, state, at);
            case PauseClock c -> PreparationRules.decide(c, state, at);
            case ResumeClock c -> PreparationRules.decide(c, state);
            case SetDecisionForecast c -> PreparationRules.decide(c, state, at);
        };
    }

    private static CaseEvent decide(MeetingCommand command, CaseState state, Circumstances at) {
        return switch (command) {
            case ScheduleForMeeting c -> MeetingRules.decide(c, state);
            case RemoveFromAgenda c -> MeetingRules.decide(c, state);
            case TableCase c -> MeetingRules.decide(c, state, at);
            case RemitCase c -> MeetingRules.decide(c, state, at);
        };
    }

    /** The rules that the proposal was handed in under. */
    private static String version(CaseState state, Dossier dossier) {
        return dossier.get(ProposalState.KIND, state.proposalId()).ruleSetVersion();
    }
}
