package se.boras.forslag.command.policy;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.feedback.DebtCommand.RaiseObligation;
import se.boras.forslag.command.feedback.DebtCommand.RescheduleObligation;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.Commands;
import se.boras.forslag.events.casework.CommitteeDecisionRecorded;
import se.boras.forslag.events.casework.ProtocolAdjusted;
import se.boras.forslag.events.feedback.FeedbackKind;

/** The committee that has decided owes the proposer an answer by a person; its term runs from the adjusted minutes. */
@Component
@ProcessingGroup("owe-answer")
@DisallowReplay
class WhenCommitteeDecidesThenOweAnAnswer {

    private final Commands commands;

    WhenCommitteeDecidesThenOweAnAnswer(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(CommitteeDecisionRecorded event, EventMessage<?> message) {
        var debt = new RaiseObligation(
                event.caseId().proposalId(),
                FeedbackKind.DECISION,
                event.caseId(),
                event.meetingDate(),
                event.decisionId().value());
        commands.send(Actor.SYSTEM, debt, message.getIdentifier());
    }

    @EventHandler
    void on(ProtocolAdjusted event, EventMessage<?> message) {
        var term = new RescheduleObligation(
                event.caseId().proposalId(), event.decisionId().value(), event.adjustedOn());
        commands.send(Actor.SYSTEM, term, message.getIdentifier());
    }
}
