package se.boras.forslag.command.policy;

import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.casework.ReferralCommand.RaiseBallotDoubt;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.Commands;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.events.ballot.VotesVoided;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.proposal.ProposalId;

/** A committee that has the case is told of votes voided since; nothing is recalled by itself. */
@Component
@ProcessingGroup("raise-ballot-doubt")
@DisallowReplay
class WhenVotesAreVoidedThenRaiseDoubt {

    private static final Logger LOG = LoggerFactory.getLogger(WhenVotesAreVoidedThenRaiseDoubt.class);

    private final EventStore log;
    private final Commands commands;

    WhenVotesAreVoidedThenRaiseDoubt(EventStore log, Commands commands) {
        this.log = log;
        this.commands = commands;
    }

    @EventHandler
    void on(VotesVoided event, EventMessage<?> message) {
        latestCase(event.ballotId().proposalId())
                .ifPresent(found -> raise(new RaiseBallotDoubt(found, event.batchId()), message.getIdentifier()));
    }

    private void raise(RaiseBallotDoubt doubt, String cause) {
        try {
            commands.send(Actor.SYSTEM, doubt, cause);
        } catch (RuleViolation nobodyToTell) {
            LOG.debug("{} is not told of {}: {}", doubt.caseId(), doubt.batchId(), nobodyToTell.code());
        }
    }

    private Optional<CaseId> latestCase(ProposalId proposal) {
        Optional<CaseId> found = Optional.empty();
        for (int stint = 1; hasBegun(CaseId.of(proposal, stint)); stint++) {
            found = Optional.of(CaseId.of(proposal, stint));
        }
        return found;
    }

    private boolean hasBegun(CaseId id) {
        return log.readEvents(id.value()).hasNext();
    }
}
