package se.boras.forslag.command.ledger;

import java.util.Arrays;
import java.util.List;

/**
 * A rule says no. The code is stable and public; the sentence for people stands in the message files under it, and the
 * arguments fill its blanks.
 */
public class RuleViolation extends RuntimeException {

    private final Kind kind;
    private final String code;
    private final List<String> arguments;
    private boolean readFromMemory;

    /** What the caller is told: a rule of the matter, a right that is missing, or a thing that is used up. */
    public enum Kind {
        CONFLICT,
        FORBIDDEN,
        GONE,
        INVALID
    }

    private RuleViolation(Kind kind, String code, Object... arguments) {
        super(code, null, false, false);
        this.kind = kind;
        this.code = code;
        this.arguments = Arrays.stream(arguments).map(String::valueOf).toList();
    }

    public static RuleViolation conflict(String code, Object... arguments) {
        return new RuleViolation(Kind.CONFLICT, code, arguments);
    }

    public static RuleViolation forbidden(String code, Object... arguments) {
        return new RuleViolation(Kind.FORBIDDEN, code, arguments);
    }

    public static RuleViolation gone(String code, Object... arguments) {
        return new RuleViolation(Kind.GONE, code, arguments);
    }

    /** The input itself is at fault: the first argument names the field. */
    public static RuleViolation invalid(String field, String code, Object... arguments) {
        var all = new Object[arguments.length + 1];
        all[0] = field;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new RuleViolation(Kind.INVALID, code, all);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public List<String> arguments() {
        return arguments;
    }

    /** Another node may know better: a refusal that rests on remembered state is decided once more on fresh state. */
    boolean restsOnMemory() {
        return readFromMemory;
    }

    void markRestingOnMemory() {
        readFromMemory = true;
    }
}
