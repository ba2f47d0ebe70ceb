package se.boras.forslag.command.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.privacy.SealedText;
import se.boras.forslag.events.proposal.ProposalId;

/** Seals what citizens write about a proposal, with a key per proposal. */
@Component
public class SealedTexts {

    private final Keys keys;

    SealedTexts(Keys keys) {
        this.keys = keys;
    }

    public SealedText seal(ProposalId proposal, String text) {
        var name = proposal.value();
        var locked = Locks.lock(keys.findOrMake(name), text.getBytes(UTF_8), name.getBytes(UTF_8));
        return new SealedText(Base64.getEncoder().encodeToString(locked));
    }

    /** Nothing once the key has been destroyed. */
    public Optional<String> open(ProposalId proposal, SealedText text) {
        var name = proposal.value();
        return keys.find(name)
                .map(key -> Locks.unlock(key, Base64.getDecoder().decode(text.value()), name.getBytes(UTF_8)))
                .map(open -> new String(open, UTF_8));
    }

    /** Forgets everything that was sealed for this proposal. */
    public void forget(ProposalId proposal) {
        keys.destroy(proposal.value());
    }
}
