package se.boras.forslag.command.policy;

import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.feedback.DebtCommand.RaiseCompletion;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Commands;
import se.boras.forslag.events.commitment.CommitmentAbandoned;
import se.boras.forslag.events.commitment.CommitmentId;
import se.boras.forslag.events.commitment.ImplementationVerified;

/** When nothing more is awaited, the proposer is owed a word about what came of it. */
@Component
@ProcessingGroup("owe-final-word")
@DisallowReplay
class WhenLastPromiseEndsThenOweAFinalWord {

    private final Commands commands;

    WhenLastPromiseEndsThenOweAFinalWord(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(ImplementationVerified event, EventMessage<?> message) {
        ended(event.commitmentId(), message);
    }

    @EventHandler
    void on(CommitmentAbandoned event, EventMessage<?> message) {
        ended(event.commitmentId(), message);
    }

    private void ended(CommitmentId commitment, EventMessage<?> message) {
        var on = LocalDate.ofInstant(message.getTimestamp(), Circumstances.LOCAL);
        var debt = new RaiseCompletion(commitment, on, message.getIdentifier());
        commands.send(Actor.SYSTEM, debt, message.getIdentifier());
    }
}
