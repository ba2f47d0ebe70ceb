package se.boras.forslag.service.history;

import static se.boras.forslag.events.Channel.CLERK;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.Role;

/** Those who act at work in the tales: the demo's own accounts, so that whoever signs in finds her own past. */
final class Staff {

    static final Actor REGISTRAR = staff("registrator", Role.REGISTRATOR, null);
    static final Actor OTHER_REGISTRAR = staff("registrator2", Role.REGISTRATOR, null);
    static final Actor COORDINATOR = staff("samordnare", Role.COORDINATOR, null);
    static final Actor VERIFIER = staff("verifierare", Role.VERIFIER, null);
    static final Actor ADMIN = staff("admin", Role.ADMIN, null);

    private Staff() {}

    static Actor secretary(String committee) {
        return staff("sekreterare." + committee, Role.NAMNDSEKRETERARE, committee);
    }

    static Actor officer(String committee) {
        return staff("handlaggare." + committee, Role.HANDLAGGARE, committee);
    }

    private static Actor staff(String name, Role role, @Nullable String organ) {
        return new Actor(name, role, organ, CLERK);
    }
}
