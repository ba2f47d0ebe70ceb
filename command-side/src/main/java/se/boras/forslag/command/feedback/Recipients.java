package se.boras.forslag.command.feedback;

import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.Archive;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.events.proposal.ProposalId;

/** Looks up in the log whom to tell, for policies that write letters. */
@Component
public class Recipients {
    private final Archive archive;

    Recipients(Archive archive) {
        this.archive = archive;
    }

    public ProposalState of(ProposalId proposal) {
        return archive.get(ProposalState.KIND, proposal);
    }
}
