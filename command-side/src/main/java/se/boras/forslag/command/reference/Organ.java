package se.boras.forslag.command.reference;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.commitment.EscalationLevel;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.reference.OrganLevel;

/** A function that can be written to (<i>funktion</i>): a level of a committee, never a person. */
public record Organ(CommitteeId committee, OrganLevel level) {
    private static final CommitteeId BOARD = new CommitteeId("ks");
    private static final String BETWEEN = "/";

    public static final Organ REGISTRY = new Organ(BOARD, OrganLevel.REGISTRY);
    public static final Organ COORDINATOR = new Organ(BOARD, OrganLevel.COORDINATOR);

    /** Who is told of a delay that has been carried so far up; what no committee answers for is the registry's. */
    public static Organ of(EscalationLevel level, @Nullable CommitteeId committee) {
        return switch (level) {
            case UNIT -> committee == null ? REGISTRY : new Organ(committee, OrganLevel.UNIT);
            case PRESIDIUM -> committee == null ? COORDINATOR : new Organ(committee, OrganLevel.PRESIDIUM);
            case EXECUTIVE_BOARD -> new Organ(BOARD, OrganLevel.BOARD);
        };
    }

    /** As events write it: {@code tekniska/UNIT}. */
    public String code() {
        return committee.value() + BETWEEN + level;
    }

    public static Organ of(String code) {
        var parts = code.split(BETWEEN);
        return new Organ(new CommitteeId(parts[0]), OrganLevel.valueOf(parts[1]));
    }
}
