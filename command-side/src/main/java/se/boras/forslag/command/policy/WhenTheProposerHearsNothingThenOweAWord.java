package se.boras.forslag.command.policy;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.feedback.DebtCommand.SettleProgress;
import se.boras.forslag.command.feedback.ObligationState;
import se.boras.forslag.command.feedback.Silence;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.Archive;
import se.boras.forslag.command.ledger.Commands;
import se.boras.forslag.events.casework.ReferredToCommittee;
import se.boras.forslag.events.commitment.CommitmentMade;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.FeedbackObligationDischarged;
import se.boras.forslag.events.feedback.FeedbackObligationWaived;
import se.boras.forslag.events.feedback.LetterPosted;
import se.boras.forslag.events.feedback.NotificationComposed;
import se.boras.forslag.events.feedback.ObligationId;
import se.boras.forslag.events.feedback.PhoneCallLogged;
import se.boras.forslag.events.proposal.ProposalClosed;
import se.boras.forslag.events.proposal.ProposalId;

/** A proposer who has heard nothing for a quarter of a year, while something is open, is owed a word of how it goes. */
@Component
@ProcessingGroup("owe-progress")
@DisallowReplay
class WhenTheProposerHearsNothingThenOweAWord {
    private final Silence silence;
    private final Commands commands;
    private final Archive archive;

    WhenTheProposerHearsNothingThenOweAWord(Silence silence, Commands commands, Archive archive) {
        this.silence = silence;
        this.commands = commands;
        this.archive = archive;
    }

    @EventHandler
    void on(ReferredToCommittee event, EventMessage<?> message) {
        silence.beginsAnew(event.proposalId(), message.getTimestamp());
    }

    @EventHandler
    void on(CommitmentMade event, EventMessage<?> message) {
        silence.beginsAnew(event.proposalId(), message.getTimestamp());
    }

    @EventHandler
    void on(NotificationComposed event, EventMessage<?> message) {
        if (byAPerson(event)) {
            silence.beginsAnew(event.obligationId().proposalId(), message.getTimestamp());
        }
    }

    @EventHandler
    void on(LetterPosted event, EventMessage<?> message) {
        silence.beginsAnew(event.obligationId().proposalId(), message.getTimestamp());
    }

    @EventHandler
    void on(PhoneCallLogged event, EventMessage<?> message) {
        silence.beginsAnew(event.obligationId().proposalId(), message.getTimestamp());
    }

    /** That the proposal has come in says nothing of how it goes, and needing to say it no longer does not either. */
    @EventHandler
    void on(FeedbackObligationWaived event, EventMessage<?> message) {
        if (archive.get(ObligationState.KIND, event.obligationId()).kind() != FeedbackKind.ACKNOWLEDGEMENT) {
            silence.beginsAnew(event.obligationId().proposalId(), message.getTimestamp());
        }
    }

    @EventHandler
    void on(FeedbackObligationDischarged event, EventMessage<?> message) {
        settle(event.obligationId().proposalId(), event.obligationId(), message);
    }

    @EventHandler
    void on(ProposalClosed event, EventMessage<?> message) {
        silence.end(event.proposalId());
        settle(event.proposalId(), null, message);
    }

    private void settle(ProposalId proposal, @Nullable ObligationId paid, EventMessage<?> message) {
        commands.send(Actor.SYSTEM, new SettleProgress(proposal, paid), message.getIdentifier());
    }

    private static boolean byAPerson(NotificationComposed event) {
        return event.substantive()
                && switch (event.kind()) {
                    case DECISION, PROGRESS, COMPLETION, OTHER -> true;
                    case ACKNOWLEDGEMENT, PUBLICATION, BALLOT_RESULT, REFERRAL, AGENDA -> false;
                };
    }
}
