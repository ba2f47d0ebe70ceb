package se.boras.forslag.command.ledger;

import java.util.Set;

/** What a role may do at all, and that a committee's own people act for that committee only. */
public final class Rights {

    private Rights() {}

    public static void require(Actor actor, Set<Role> allowed) {
        if (!allowed.contains(actor.role())) {
            throw RuleViolation.forbidden("role-not-allowed", actor.role());
        }
    }

    /** Only those who belong to a committee are bound to it; the coordinator, say, serves them all. */
    public static void requireOwn(Actor actor, Object committee) {
        if (belongsToOne(actor.role()) && !committee.toString().equals(actor.organ())) {
            throw RuleViolation.forbidden("not-your-committee", committee);
        }
    }

    private static boolean belongsToOne(Role role) {
        return role == Role.NAMNDSEKRETERARE || role == Role.HANDLAGGARE;
    }
}
