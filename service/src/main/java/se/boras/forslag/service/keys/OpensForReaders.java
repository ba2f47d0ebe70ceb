package se.boras.forslag.service.keys;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.vault.SealedTexts;
import se.boras.forslag.events.privacy.SealedText;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.query.Unsealing;

/** Lets the telling side read what the deciding side has sealed, for as long as it may be read. */
@Component
class OpensForReaders implements Unsealing {

    private final SealedTexts texts;

    OpensForReaders(SealedTexts texts) {
        this.texts = texts;
    }

    @Override
    public Optional<String> open(ProposalId proposal, SealedText text) {
        return texts.open(proposal, text);
    }
}
