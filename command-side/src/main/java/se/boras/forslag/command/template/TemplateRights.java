package se.boras.forslag.command.template;

import java.util.Set;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.template.TemplateCommand.ApproveTemplate;
import se.boras.forslag.command.template.TemplateCommand.ProposeTemplate;
import se.boras.forslag.command.template.TemplateCommand.RetireTemplate;

/** A committee may ask for words of its own; that they are used is for those who answer for all letters. */
final class TemplateRights {

    private TemplateRights() {}

    static Set<Role> of(TemplateCommand command) {
        return switch (command) {
            case ProposeTemplate _ -> Set.of(Role.ADMIN, Role.NAMNDSEKRETERARE);
            case ApproveTemplate _, RetireTemplate _ -> Set.of(Role.ADMIN, Role.COORDINATOR);
        };
    }
}
