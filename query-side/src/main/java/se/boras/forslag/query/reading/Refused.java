package se.boras.forslag.query.reading;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A question that cannot be answered, with a stable code, and the field where it went wrong. */
public final class Refused extends RuntimeException {

    private final HttpStatus status;
    private final String code;
    private final @Nullable String field;

    private Refused(HttpStatus status, String code, @Nullable String field) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.field = field;
    }

    public static Refused invalid(String field) {
        return new Refused(HttpStatus.BAD_REQUEST, "invalid-input", field);
    }

    public static Refused unknown() {
        return new Refused(HttpStatus.NOT_FOUND, "unknown", null);
    }

    public static Refused notAllowed() {
        return new Refused(HttpStatus.FORBIDDEN, "not-allowed", null);
    }

    public static Refused notYet() {
        return new Refused(HttpStatus.SERVICE_UNAVAILABLE, "not-yet", null);
    }

    HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    public @Nullable String field() {
        return field;
    }
}
