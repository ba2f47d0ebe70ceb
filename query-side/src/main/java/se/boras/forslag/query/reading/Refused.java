package se.boras.forslag.query.reading;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A question that cannot be answered, with a stable code, and the field where it went wrong. */
public final class Refused extends RuntimeException {

    private final HttpStatus status;
    private final String code;
    private final @Nullable String field;
    private final int retryAfterSeconds;

    private Refused(HttpStatus status, String code, @Nullable String field, int retryAfterSeconds) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.field = field;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public static Refused invalid(String field) {
        return new Refused(HttpStatus.BAD_REQUEST, "invalid-input", field, 0);
    }

    public static Refused unknown() {
        return new Refused(HttpStatus.NOT_FOUND, "unknown", null, 0);
    }

    public static Refused notAllowed() {
        return new Refused(HttpStatus.FORBIDDEN, "not-allowed", null, 0);
    }

    public static Refused notYet() {
        return new Refused(HttpStatus.SERVICE_UNAVAILABLE, "not-yet", null, 1);
    }

    /** As many are listening as this node can serve. */
    public static Refused tooManyStreams() {
        return new Refused(HttpStatus.SERVICE_UNAVAILABLE, "too-many-streams", null, 30);
    }

    public static Refused busy() {
        return new Refused(HttpStatus.SERVICE_UNAVAILABLE, "busy", null, 5);
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    public @Nullable String field() {
        return field;
    }

    /** When to ask again; 0 where that would not help. */
    int retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
