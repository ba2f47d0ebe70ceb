package se.boras.forslag.service.rebuild;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;

/** A rebuild that came to nothing, and at which event, where one is to blame; the live model runs on as it was. */
final class RebuildFailed extends RuntimeException {

    private final @Nullable Long position;
    private final @Nullable String type;

    private RebuildFailed(String message, @Nullable Long position, @Nullable String type, @Nullable Throwable cause) {
        super(message, cause);
        this.position = position;
        this.type = type;
    }

    static RebuildFailed because(String reason) {
        return new RebuildFailed(reason, null, null, null);
    }

    static RebuildFailed at(long position, String type, Throwable cause) {
        return new RebuildFailed("No good at %d, %s".formatted(position, type), position, type, cause);
    }

    @Nullable
    Long position() {
        return position;
    }

    @Nullable
    String type() {
        return type;
    }

    /** What kind of trouble it is; the text of it is left out, for it may hold what the event says. */
    static String kind(Throwable trouble) {
        var cause = NestedExceptionUtils.getMostSpecificCause(trouble);
        var name = cause.getClass().getSimpleName();
        if (cause instanceof RebuildFailed told) {
            return String.valueOf(told.getMessage());
        }
        return cause instanceof SQLException refused ? name + " " + refused.getSQLState() : name;
    }
}
