package se.boras.forslag.command.proposal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.vault.Keys;
import se.boras.forslag.command.vault.SealedTexts;
import se.boras.forslag.events.privacy.SealedText;
import se.boras.forslag.events.proposal.ProposalId;

/**
 * Seals what is written about a proposal and takes its fingerprint. The fingerprint is an HMAC-SHA256 over title, line
 * break and body with the proposal's own key: a plain hash would tell an outsider whether a guess at the text is right,
 * also after the text has been erased.
 */
@Component
class ProposalTexts {

    private static final String FINGERPRINT = "HmacSHA256";

    private final SealedTexts sealedTexts;
    private final Keys keys;

    ProposalTexts(SealedTexts sealedTexts, Keys keys) {
        this.sealedTexts = sealedTexts;
        this.keys = keys;
    }

    SealedContent seal(ProposalId proposal, String title, String body) {
        return new SealedContent(seal(proposal, title), seal(proposal, body), fingerprint(proposal, title, body));
    }

    SealedText seal(ProposalId proposal, String text) {
        return sealedTexts.seal(proposal, text);
    }

    private String fingerprint(ProposalId proposal, String title, String body) {
        try {
            var mac = Mac.getInstance(FINGERPRINT);
            mac.init(keys.findOrMake(proposal.value()));
            return HexFormat.of().formatHex(mac.doFinal((title + "\n" + body).getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
