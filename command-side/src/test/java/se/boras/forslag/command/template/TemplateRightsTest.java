package se.boras.forslag.command.template;

import static se.boras.forslag.command.Specification.by;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.template.Drafts.CLEAR;
import static se.boras.forslag.command.template.Drafts.TEMPLATE;
import static se.boras.forslag.command.template.Drafts.propose;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.ledger.Rights;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.template.TemplateCommand.ApproveTemplate;
import se.boras.forslag.command.template.TemplateCommand.RetireTemplate;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TemplateRightsTest {

    private static final Map<TemplateCommand, Set<Role>> ALLOWED = Map.of(
            propose(CLEAR),
            Set.of(Role.ADMIN, Role.NAMNDSEKRETERARE),
            new ApproveTemplate(TEMPLATE, 1),
            Set.of(Role.ADMIN, Role.COORDINATOR),
            new RetireTemplate(TEMPLATE, "Därför"),
            Set.of(Role.ADMIN, Role.COORDINATOR));

    @Test
    void each_command_is_for_those_roles_and_no_other() {
        ALLOWED.forEach((command, allowed) -> {
            for (var role : Role.values()) {
                if (allowed.contains(role)) {
                    Rights.require(by(role).actor(), TemplateRights.of(command));
                } else {
                    refused("role-not-allowed", () -> Rights.require(by(role).actor(), TemplateRights.of(command)));
                }
            }
        });
    }
}
