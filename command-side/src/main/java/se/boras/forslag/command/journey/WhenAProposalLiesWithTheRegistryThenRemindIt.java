package se.boras.forslag.command.journey;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.events.Channel;
import se.boras.forslag.events.ballot.IntegrityReviewPassed;
import se.boras.forslag.events.ballot.TallyFinalised;
import se.boras.forslag.events.casework.ReferralDeclined;
import se.boras.forslag.events.casework.ReferralRecalled;
import se.boras.forslag.events.casework.ReferredToCommittee;
import se.boras.forslag.events.proposal.CompletionReceived;
import se.boras.forslag.events.proposal.CompletionRequested;
import se.boras.forslag.events.proposal.ContactAddressVerified;
import se.boras.forslag.events.proposal.IntakeRedirected;
import se.boras.forslag.events.proposal.IntakeReminderIssued;
import se.boras.forslag.events.proposal.IntakeStep;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.proposal.ProposalPublished;
import se.boras.forslag.events.proposal.ProposalSubmitted;
import se.boras.forslag.events.proposal.PublicationRefused;
import se.boras.forslag.events.proposal.ThresholdWaived;

/** The registry has a few working days for each of its steps, counted from when it could take them. */
@Component
@ProcessingGroup("remind-registry")
@DisallowReplay
class WhenAProposalLiesWithTheRegistryThenRemindIt {
    private final RegistryReminders reminders;

    WhenAProposalLiesWithTheRegistryThenRemindIt(RegistryReminders reminders) {
        this.reminders = reminders;
    }

    @EventHandler
    void on(ProposalSubmitted event) {
        if (event.channel() != Channel.WEB) {
            reminders.begin(IntakeStep.REVIEW, event.proposalId(), day(event.submittedAt()));
        }
    }

    @EventHandler
    void on(ContactAddressVerified event, EventMessage<?> message) {
        review(event.proposalId(), message);
    }

    @EventHandler
    void on(CompletionReceived event, EventMessage<?> message) {
        review(event.proposalId(), message);
    }

    @EventHandler
    void on(CompletionRequested event) {
        reminders.end(IntakeStep.REVIEW, event.proposalId());
    }

    @EventHandler
    void on(PublicationRefused event) {
        reminders.end(IntakeStep.REVIEW, event.proposalId());
    }

    @EventHandler
    void on(IntakeRedirected event) {
        reminders.end(IntakeStep.REVIEW, event.proposalId());
    }

    @EventHandler
    void on(ProposalPublished event, EventMessage<?> message) {
        reminders.end(IntakeStep.REVIEW, event.proposalId());
        if (reminders.awaitsNoVotes(event.proposalId())) {
            reminders.begin(IntakeStep.REFER, event.proposalId(), day(message.getTimestamp()));
        }
    }

    @EventHandler
    void on(ThresholdWaived event, EventMessage<?> message) {
        if (reminders.awaitsNoVotes(event.proposalId())) {
            reminders.begin(IntakeStep.REFER, event.proposalId(), day(message.getTimestamp()));
        }
    }

    @EventHandler
    void on(TallyFinalised event) {
        if (event.reached()) {
            reminders.begin(IntakeStep.REVIEW_VOTES, event.ballotId().proposalId(), day(event.finalAt()));
        }
    }

    @EventHandler
    void on(IntegrityReviewPassed event, EventMessage<?> message) {
        var proposal = event.ballotId().proposalId();
        reminders.end(IntakeStep.REVIEW_VOTES, proposal);
        reminders.begin(IntakeStep.REFER, proposal, day(message.getTimestamp()));
    }

    @EventHandler
    void on(ReferredToCommittee event) {
        reminders.end(IntakeStep.REVIEW_VOTES, event.proposalId());
        reminders.end(IntakeStep.REFER, event.proposalId());
    }

    @EventHandler
    void on(ReferralDeclined event, EventMessage<?> message) {
        reminders.begin(IntakeStep.REFER, event.caseId().proposalId(), day(message.getTimestamp()));
    }

    @EventHandler
    void on(ReferralRecalled event, EventMessage<?> message) {
        reminders.begin(IntakeStep.REFER, event.caseId().proposalId(), day(message.getTimestamp()));
    }

    @EventHandler
    void on(IntakeReminderIssued event) {
        reminders.goOn(event);
    }

    private void review(ProposalId proposal, EventMessage<?> message) {
        if (reminders.awaitsReview(proposal)) {
            reminders.begin(IntakeStep.REVIEW, proposal, day(message.getTimestamp()));
        }
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Circumstances.LOCAL);
    }
}
