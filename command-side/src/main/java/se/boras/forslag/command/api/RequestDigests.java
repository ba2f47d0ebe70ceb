package se.boras.forslag.command.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.Request;
import se.boras.forslag.command.vault.Keys;

/**
 * What is kept of a request by which it is known again. The log keeps it for ever: a plain digest would tell whoever guesses
 * a name and an address whether the guess is right, so it is made with a key.
 */
@Component
class RequestDigests {

    private static final String KEY = "request-digests";
    private static final String HMAC = "HmacSHA256";

    private final Keys keys;

    RequestDigests(Keys keys) {
        this.keys = keys;
    }

    Request keyed(Request plain) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(keys.findOrMake(KEY));
            return new Request(
                    plain.key(),
                    HexFormat.of().formatHex(mac.doFinal(plain.digest().getBytes(UTF_8))));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
