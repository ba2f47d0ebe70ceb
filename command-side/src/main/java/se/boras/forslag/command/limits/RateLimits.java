package se.boras.forslag.command.limits;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.limits.RateWindows.Bucket;
import se.boras.forslag.command.vault.Keys;

/** Says no to who calls too often. Addresses and networks are counted under a keyed hash only. */
@Component
public class RateLimits {

    private static final String KEY = "rate-limits";
    private static final int CALLS_BETWEEN_CLEANING = 1_000;

    private final RateWindows windows;
    private final AllowedNetworks allowed;
    private final Keys keys;
    private final Clock clock;
    private final boolean enabled;

    RateLimits(
            RateWindows windows,
            AllowedNetworks allowed,
            Keys keys,
            Clock clock,
            @Value("${liggaren.rate-limit.enabled:true}") boolean enabled) {
        this.windows = windows;
        this.allowed = allowed;
        this.keys = keys;
        this.clock = clock;
        this.enabled = enabled;
    }

    /** A call by anybody, from this network address and perhaps about a proposal. */
    void takeCall(String remote, @Nullable String proposal) {
        var now = clock.instant();
        var buckets = new ArrayList<Bucket>();
        if (!allowed.contains(remote)) {
            buckets.add(bucket(Limit.NETWORK, Network.around(remote).toString(), now));
        }
        if (proposal != null) {
            buckets.add(bucket(Limit.PROPOSAL, proposal, now));
        }
        take(buckets, now);
    }

    /** A call that leads to a mail to this address. */
    public void takeMailTo(String address) {
        var now = clock.instant();
        take(List.of(bucket(Limit.ADDRESS, address.strip().toLowerCase(Locale.ROOT), now)), now);
    }

    /** For how many seconds nobody is to be listened to any more; 0 where there is room left. */
    public record Silence(long ofAccount, long ofNetwork) {}

    /** A wrong password; the account need not exist. */
    public Silence takeWrongPassword(String account, @Nullable String remote) {
        var now = clock.instant();
        var ofAccount = bucket(Limit.ACCOUNT, account, now);
        if (remote == null || allowed.contains(remote)) {
            return new Silence(full(List.of(ofAccount), now), 0);
        }
        var ofNetwork = bucket(Limit.SIGN_IN, Network.around(remote).toString(), now);
        var made = count(List.of(ofAccount, ofNetwork), now);
        return new Silence(left(ofAccount, made, now), left(ofNetwork, made, now));
    }

    private void take(List<Bucket> buckets, Instant now) {
        var seconds = full(buckets, now);
        if (seconds > 0) {
            throw new TooManyCalls(seconds);
        }
    }

    private long full(List<Bucket> buckets, Instant now) {
        var made = count(buckets, now);
        return buckets.stream()
                .mapToLong(bucket -> left(bucket, made, now))
                .max()
                .orElse(0);
    }

    private Map<String, Integer> count(List<Bucket> buckets, Instant now) {
        if (!enabled || buckets.isEmpty()) {
            return Map.of();
        }
        if (ThreadLocalRandom.current().nextInt(CALLS_BETWEEN_CLEANING) == 0) {
            windows.forgetOld(now);
        }
        return windows.count(buckets);
    }

    private static long left(Bucket bucket, Map<String, Integer> made, Instant now) {
        return bucket.limit().allows(made.getOrDefault(bucket.name(), 0))
                ? 0
                : bucket.limit().secondsLeft(now);
    }

    private Bucket bucket(Limit limit, String whose, Instant now) {
        return new Bucket(limit, hashed(whose), limit.windowAt(now));
    }

    private String hashed(String value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(keys.findOrMake(KEY));
            return HexFormat.of().formatHex(mac.doFinal(value.getBytes(UTF_8)), 0, 16);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
