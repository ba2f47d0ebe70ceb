package se.boras.forslag.query.told;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step that is awaited of somebody (a role or a committee).
 *
 * @param from the day its term runs from, where the rules say how long it is
 * @param by its last day, where an event has named it
 */
public record Awaited(
        Step step,
        String who,
        @Nullable LocalDate from,
        @Nullable LocalDate by) {

    public static final String PROPOSER = "PROPOSER";
    public static final String CITIZEN = "CITIZEN";
    public static final String REGISTRATOR = "REGISTRATOR";
    public static final String SECRETARY = "NAMNDSEKRETERARE";
    public static final String OFFICER = "HANDLAGGARE";
    public static final String VERIFIER = "VERIFIER";
    public static final String SYSTEM = "SYSTEM";

    public static Awaited within(Step step, String who, @Nullable LocalDate from) {
        return new Awaited(step, who, from, null);
    }

    public static Awaited by(Step step, String who, @Nullable LocalDate day) {
        return new Awaited(step, who, null, day);
    }
}
