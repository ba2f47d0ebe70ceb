package se.boras.forslag.command.policy;

import static se.boras.forslag.command.mail.Template.DAY_MISSING;
import static se.boras.forslag.command.mail.Template.DECISION_OWED;
import static se.boras.forslag.command.mail.Template.FEEDBACK_OWED;
import static se.boras.forslag.command.mail.Template.MINUTES_OWED;
import static se.boras.forslag.command.mail.Template.PROMISE_DUE;
import static se.boras.forslag.command.mail.Template.RECEIPT_OWED;
import static se.boras.forslag.command.mail.Template.REGISTRY_OWES;
import static se.boras.forslag.command.mail.Template.START_DUE;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.feedback.ObligationState;
import se.boras.forslag.command.ledger.Archive;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.mail.OrganLetters;
import se.boras.forslag.command.mail.OrganLetters.Delay;
import se.boras.forslag.events.casework.CaseReminderIssued;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.events.commitment.DateReminderIssued;
import se.boras.forslag.events.commitment.EscalationLevel;
import se.boras.forslag.events.commitment.OverdueEscalated;
import se.boras.forslag.events.commitment.OverdueReminderIssued;
import se.boras.forslag.events.commitment.StartReminderIssued;
import se.boras.forslag.events.feedback.FeedbackReminderIssued;
import se.boras.forslag.events.proposal.IntakeReminderIssued;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.reference.SummaryReportCalledFor;

/** Every reminder in the trail is a letter as well, to the function that it names. */
@Component
@ProcessingGroup("write-to-organs")
@DisallowReplay
class WhenAnOrganIsRemindedThenWriteToIt {
    private final OrganMail mail;
    private final OrganLetters letters;
    private final Archive archive;

    WhenAnOrganIsRemindedThenWriteToIt(OrganMail mail, OrganLetters letters, Archive archive) {
        this.mail = mail;
        this.letters = letters;
        this.archive = archive;
    }

    @EventHandler
    void on(FeedbackReminderIssued event, EventMessage<?> message) {
        var kind = archive.get(ObligationState.KIND, event.obligationId()).kind();
        write(
                message,
                event.obligationId().proposalId(),
                event.recipients(),
                new Delay(FEEDBACK_OWED, kind.name(), event.level(), event.dueBy(), event.daysOverdue()));
    }

    @EventHandler
    void on(CaseReminderIssued event, EventMessage<?> message) {
        var template = switch (event.step()) {
            case RECEIVE -> RECEIPT_OWED;
            case DECIDE -> DECISION_OWED;
            case ADJUST_PROTOCOL, ANNOUNCE_PROTOCOL -> MINUTES_OWED;
        };
        write(
                message,
                event.caseId().proposalId(),
                event.recipients(),
                new Delay(template, event.step().name(), event.level(), event.dueBy(), event.daysOverdue()));
    }

    @EventHandler
    void on(OverdueReminderIssued event, EventMessage<?> message) {
        due(event, event.level(), event.daysOverdue(), event.recipients(), message);
    }

    @EventHandler
    void on(OverdueEscalated event, EventMessage<?> message) {
        due(event, event.level(), event.daysOverdue(), event.recipients(), message);
    }

    @EventHandler
    void on(StartReminderIssued event, EventMessage<?> message) {
        write(
                message,
                proposal(event),
                event.recipients(),
                new Delay(START_DUE, "START", EscalationLevel.UNIT, event.startBy(), event.daysOverdue()));
    }

    @EventHandler
    void on(DateReminderIssued event, EventMessage<?> message) {
        var promisedOn = day(message).minusDays(event.daysUndated());
        write(
                message,
                proposal(event),
                event.recipients(),
                new Delay(DAY_MISSING, "DATE", EscalationLevel.UNIT, promisedOn, event.daysUndated()));
    }

    @EventHandler
    void on(IntakeReminderIssued event, EventMessage<?> message) {
        write(
                message,
                event.proposalId(),
                event.recipients(),
                new Delay(
                        REGISTRY_OWES, event.step().name(), EscalationLevel.UNIT, event.dueBy(), event.daysOverdue()));
    }

    @EventHandler
    void on(SummaryReportCalledFor event, EventMessage<?> message) {
        mail.send(message.getIdentifier(), event.recipients(), letters.summaryReport(event.on()));
    }

    private void due(
            CommitmentEvent event,
            EscalationLevel level,
            int daysOverdue,
            List<String> recipients,
            EventMessage<?> message) {
        var dueBy = day(message).minusDays(daysOverdue);
        write(message, proposal(event), recipients, new Delay(PROMISE_DUE, "END", level, dueBy, daysOverdue));
    }

    private void write(EventMessage<?> message, ProposalId proposal, List<String> recipients, Delay delay) {
        mail.send(message.getIdentifier(), recipients, letters.of(delay, proposal.publicNumber()));
    }

    private static ProposalId proposal(CommitmentEvent event) {
        return event.commitmentId().caseId().proposalId();
    }

    private static LocalDate day(EventMessage<?> message) {
        return LocalDate.ofInstant(message.getTimestamp(), Circumstances.LOCAL);
    }
}
