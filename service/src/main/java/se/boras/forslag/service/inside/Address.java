package se.boras.forslag.service.inside;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import se.boras.forslag.command.ledger.Circumstances;

/** Writes the address of a question, with what was filled in and without what was not. */
public final class Address {

    private final StringBuilder written;
    private boolean asked;

    private Address(String path) {
        this.written = new StringBuilder(path);
    }

    public static Address of(String path) {
        return new Address(path);
    }

    /** A part of the path as somebody wrote it: never more than a part. */
    public static String part(String text) {
        return UriUtils.encodePathSegment(text, StandardCharsets.UTF_8);
    }

    public Address with(String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            written.append(asked ? '&' : '?')
                    .append(name)
                    .append('=')
                    .append(UriUtils.encode(value.toString().strip(), StandardCharsets.UTF_8));
            asked = true;
        }
        return this;
    }

    /** A point in time as a form sends it, by the clock on the wall. */
    public Address at(String name, @Nullable String local) {
        return with(name, instant(local));
    }

    private static @Nullable String instant(@Nullable String local) {
        try {
            return local == null || local.isBlank()
                    ? null
                    : LocalDateTime.parse(local)
                            .atZone(Circumstances.LOCAL)
                            .toInstant()
                            .toString();
        } catch (DateTimeException unreadable) {
            return local;
        }
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
