package se.boras.forslag.query;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import se.boras.forslag.events.privacy.SealedText;
import se.boras.forslag.events.proposal.ProposalId;

/** Opens texts that were never really sealed, unless their key is destroyed. */
public final class TestKeys implements Unsealing {

    private final Set<ProposalId> destroyed = new HashSet<>();

    public void destroy(ProposalId proposal) {
        destroyed.add(proposal);
    }

    void restore() {
        destroyed.clear();
    }

    @Override
    public Optional<String> open(ProposalId proposal, SealedText text) {
        return Optional.of(text.value()).filter(_ -> !destroyed.contains(proposal));
    }
}
