package se.boras.forslag.query;

import java.util.Optional;
import se.boras.forslag.events.privacy.SealedText;
import se.boras.forslag.events.proposal.ProposalId;

/** Opens what citizens wrote, as long as its key has not been destroyed. */
public interface Unsealing {

    Optional<String> open(ProposalId proposal, SealedText text);
}
