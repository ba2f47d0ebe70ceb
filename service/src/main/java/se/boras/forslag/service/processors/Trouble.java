package se.boras.forslag.service.processors;

import java.sql.SQLException;
import org.springframework.util.ClassUtils;
import se.boras.forslag.command.ledger.RuleViolation;

/**
 * Why an event could not be handled. What the cause said is left out, since it may repeat what the event or a table
 * holds; its kind, its code and the place in the program are told.
 */
final class Trouble extends RuntimeException {

    private static final String OURS = "se.boras.forslag.";

    private final String kind;
    private final boolean passing;

    private Trouble(Throwable cause) {
        super(told(cause), null, false, true);
        this.kind = cause.getClass().getName();
        this.passing = Passing.is(cause);
        setStackTrace(cause.getStackTrace());
    }

    static Trouble of(Throwable cause) {
        return cause instanceof Trouble known ? known : new Trouble(cause);
    }

    /** The class of what was thrown. */
    String kind() {
        return kind;
    }

    /** Whether it is likely to be gone when the same is tried again, with nothing mended. */
    boolean passing() {
        return passing;
    }

    private static String told(Throwable cause) {
        var told = new StringBuilder(ClassUtils.getShortName(cause.getClass()));
        for (Throwable deeper = cause; deeper != null; deeper = deeper.getCause()) {
            if (deeper instanceof SQLException sql) {
                told.append(", SQL state ").append(sql.getSQLState());
            } else if (deeper instanceof RuleViolation rule) {
                told.append(", ").append(rule.code());
            }
        }
        return told.append(place(cause)).toString();
    }

    private static String place(Throwable cause) {
        for (Throwable deeper = cause; deeper != null; deeper = deeper.getCause()) {
            for (var frame : deeper.getStackTrace()) {
                if (frame.getClassName().startsWith(OURS)) {
                    var type =
                            frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1);
                    return " at " + type + "." + frame.getMethodName() + ":" + frame.getLineNumber();
                }
            }
        }
        return "";
    }
}
