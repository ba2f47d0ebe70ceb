package se.boras.forslag.service.security;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;

/** Somebody cannot sign in for another reason than a wrong password or token, and is told which. */
public class RefusedSignIn extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final long retryAfterSeconds;

    private RefusedSignIn(HttpStatus status, String code, long retryAfterSeconds) {
        super(code);
        this.status = status;
        this.code = code;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** So many have guessed wrongly that nobody is listened to for a while. */
    static RefusedSignIn tooMany(long retryAfterSeconds) {
        return new RefusedSignIn(HttpStatus.TOO_MANY_REQUESTS, "too-many-calls", retryAfterSeconds);
    }

    /** Known where one signs in, and nobody here; or more than one at once. */
    public static RefusedSignIn noRoleHere() {
        return new RefusedSignIn(HttpStatus.FORBIDDEN, "no-role-here", 0);
    }

    /** Where one signs in does not answer. */
    public static RefusedSignIn away() {
        return new RefusedSignIn(HttpStatus.SERVICE_UNAVAILABLE, "sign-in-away", 30);
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    /** 0 where coming back would not help. */
    long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
