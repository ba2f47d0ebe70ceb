package se.boras.forslag.command.policy;

import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.casework.CaseState;
import se.boras.forslag.command.feedback.CommitteeNames;
import se.boras.forslag.command.feedback.DebtCommand.LetGoOfAgenda;
import se.boras.forslag.command.feedback.DebtCommand.RaiseObligation;
import se.boras.forslag.command.feedback.Teller;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.Archive;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Commands;
import se.boras.forslag.command.mail.Letters;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.casework.CaseRemitted;
import se.boras.forslag.events.casework.CaseTabled;
import se.boras.forslag.events.casework.CommitteeDecisionRecorded;
import se.boras.forslag.events.casework.RemovedFromAgenda;
import se.boras.forslag.events.casework.ScheduledForMeeting;
import se.boras.forslag.events.feedback.FeedbackKind;

/** The proposer hears at which meeting the proposal is taken up, and anew if that changes. */
@Component
@ProcessingGroup("tell-of-agenda")
@DisallowReplay
class WhenACaseIsOnTheAgendaThenTellItsProposer {
    private final Teller teller;
    private final Letters letters;
    private final CommitteeNames names;
    private final Archive archive;
    private final Commands commands;

    WhenACaseIsOnTheAgendaThenTellItsProposer(
            Teller teller, Letters letters, CommitteeNames names, Archive archive, Commands commands) {
        this.teller = teller;
        this.letters = letters;
        this.names = names;
        this.archive = archive;
        this.commands = commands;
    }

    @EventHandler
    void on(ScheduledForMeeting event, EventMessage<?> message) {
        var caseId = event.caseId();
        if (event.meetingDate().isBefore(LocalDate.ofInstant(message.getTimestamp(), Circumstances.LOCAL))) {
            return;
        }
        var lead = archive.get(CaseState.KIND, caseId).lead();
        var debt = new RaiseObligation(
                caseId.proposalId(),
                FeedbackKind.AGENDA,
                caseId,
                event.meetingDate(),
                caseId + "@" + event.meetingDate());
        teller.tell(
                debt,
                message.getIdentifier(),
                to -> letters.onAgenda(
                        to.id().publicNumber(),
                        names.of(lead, to.language()),
                        event.meetingDate(),
                        event.agendaItem(),
                        to.language()));
    }

    @EventHandler
    void on(RemovedFromAgenda event, EventMessage<?> message) {
        letGo(event.caseId(), "REMOVED_FROM_AGENDA", message);
    }

    @EventHandler
    void on(CaseTabled event, EventMessage<?> message) {
        letGo(event.caseId(), "MEETING_HELD", message);
    }

    @EventHandler
    void on(CaseRemitted event, EventMessage<?> message) {
        letGo(event.caseId(), "MEETING_HELD", message);
    }

    @EventHandler
    void on(CommitteeDecisionRecorded event, EventMessage<?> message) {
        letGo(event.caseId(), "MEETING_HELD", message);
    }

    private void letGo(CaseId caseId, String reason, EventMessage<?> message) {
        commands.send(Actor.SYSTEM, new LetGoOfAgenda(caseId.proposalId(), reason), message.getIdentifier());
    }
}
