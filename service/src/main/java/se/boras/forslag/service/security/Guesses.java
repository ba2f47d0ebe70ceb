package se.boras.forslag.service.security;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.limits.Network;
import se.boras.forslag.command.limits.RateLimits;

/**
 * Stops whoever guesses passwords: wrong ones are counted in the database for all nodes, and who has guessed too often is
 * not listened to here until the time is up, so that a right password costs no question to the database.
 */
@Component
class Guesses {

    private static final int MOST_REMEMBERED = 10_000;

    private final Map<String, Instant> notListenedTo = new ConcurrentHashMap<>();
    private final RateLimits limits;
    private final Clock clock;

    Guesses(RateLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /** Refuses even the right password of an account, or from a place, where too many were wrong. */
    void mustBeListenedTo(Authentication claimed) {
        var now = clock.instant();
        Stream.of(account(claimed), place(claimed))
                .map(whose -> notListenedTo.getOrDefault(whose, now))
                .filter(now::isBefore)
                .max(Instant::compareTo)
                .ifPresent(until -> {
                    throw RefusedSignIn.tooMany(Math.max(1, until.getEpochSecond() - now.getEpochSecond()));
                });
    }

    /** Counts a wrong one, and says how to refuse it. */
    AuthenticationException wrong(Authentication claimed) {
        var wrong = new BadCredentialsException("No such account, or another password");
        RateLimits.Silence seconds;
        try {
            seconds = limits.takeWrongPassword(claimed.getName(), remote(claimed));
        } catch (DataAccessException _) {
            return wrong;
        }
        if (seconds.ofAccount() > 0) {
            remember(account(claimed), seconds.ofAccount());
        }
        if (seconds.ofNetwork() > 0) {
            remember(place(claimed), seconds.ofNetwork());
        }
        var longest = Math.max(seconds.ofAccount(), seconds.ofNetwork());
        return longest > 0 ? RefusedSignIn.tooMany(longest) : wrong;
    }

    private void remember(String whose, long seconds) {
        var now = clock.instant();
        if (notListenedTo.size() >= MOST_REMEMBERED) {
            notListenedTo.values().removeIf(now::isAfter);
        }
        notListenedTo.put(whose, now.plusSeconds(seconds));
    }

    private static String account(Authentication claimed) {
        return "account " + claimed.getName();
    }

    private static String place(Authentication claimed) {
        var remote = remote(claimed);
        return "place " + (remote == null ? "" : Network.around(remote));
    }

    private static @Nullable String remote(Authentication claimed) {
        return claimed.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : null;
    }
}
