package se.boras.forslag.command.imports;

import java.util.Set;
import se.boras.forslag.command.ledger.Command;
import se.boras.forslag.command.ledger.Role;

/** Takes over one life from before the ledger (<i>läs in historik</i>). It carries what was proposed in clear. */
record ImportLife(PastLife life) implements Command {

    static final String FAMILY = "imports";
    static final Set<Role> ALLOWED = Set.of(Role.COORDINATOR, Role.ADMIN);

    @Override
    public String family() {
        return FAMILY;
    }
}
