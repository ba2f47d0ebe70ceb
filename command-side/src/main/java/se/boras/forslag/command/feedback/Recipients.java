package se.boras.forslag.command.feedback;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.UnknownStream;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.events.proposal.ProposalEvent;
import se.boras.forslag.events.proposal.ProposalId;

/** Looks up in the log whom to tell, for policies that write letters. */
@Component
public class Recipients {

    private final EventStore store;

    Recipients(EventStore store) {
        this.store = store;
    }

    public ProposalState of(ProposalId proposal) {
        @Nullable ProposalState recipient = null;
        var events = store.readEvents(proposal.value());
        while (events.hasNext()) {
            recipient = ProposalState.KIND.fold().evolve(recipient, (ProposalEvent)
                    events.next().getPayload());
        }
        if (recipient == null) {
            throw new UnknownStream(proposal.value());
        }
        return recipient;
    }
}
