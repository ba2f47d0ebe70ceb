package se.boras.forslag.command.ballot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.VoteId;

/** A voter (<i>röstande</i>) as one ballot knows her: a key that leads neither to a person nor to another ballot. */
record Voter(BallotId ballotId, String key) {

    private static final int KEY_BYTES = 16;

    static Voter byAddress(BallotId ballot, SecretKey secret, CanonicalAddress address) {
        return new Voter(ballot, keyed(secret, "address", address.value()));
    }

    static Voter byReference(BallotId ballot, SecretKey secret, String reference) {
        var plain = reference.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return new Voter(ballot, keyed(secret, "reference", plain));
    }

    VoteId voteId() {
        return VoteId.of(ballotId, key);
    }

    static String keyed(SecretKey secret, String what, String value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            mac.update(what.getBytes(UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(Arrays.copyOf(mac.doFinal(value.getBytes(UTF_8)), KEY_BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
