package se.boras.forslag.service.security;

import org.springframework.security.core.AuthenticationException;

/** So many have guessed wrongly that nobody is listened to for a while. */
class TooManySignIns extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final long retryAfterSeconds;

    TooManySignIns(long retryAfterSeconds) {
        super("Too many have tried to sign in");
        this.retryAfterSeconds = retryAfterSeconds;
    }

    long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
