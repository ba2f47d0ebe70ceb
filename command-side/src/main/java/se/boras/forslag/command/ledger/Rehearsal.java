package se.boras.forslag.command.ledger;

/**
 * Trying a step without taking it (<i>repetition</i>): the command is decided as always, and stops where the first of
 * its events would be stored. Whoever asks learns whether the rules would let it pass, from the rules themselves.
 */
public final class Rehearsal {

    private static final ScopedValue<Boolean> ON = ScopedValue.newInstance();
    static final String MARK = "rehearsal";

    private Rehearsal() {}

    /** Whether the step came as far as storing something. What it refuses by an exception comes out as that exception. */
    public static boolean passes(ScopedValue.CallableOp<?, Exception> step) throws Exception {
        try {
            ScopedValue.where(ON, true).call(step);
            return false;
        } catch (Passed _) {
            return true;
        }
    }

    static boolean on() {
        return ON.isBound();
    }

    /** Nothing stood in the way. */
    public static final class Passed extends RuntimeException {

        Passed() {
            super("rehearsed", null, false, false);
        }
    }
}
