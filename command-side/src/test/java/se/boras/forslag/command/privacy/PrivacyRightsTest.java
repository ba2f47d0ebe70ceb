package se.boras.forslag.command.privacy;

import static se.boras.forslag.command.Specification.NOON;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.by;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.ledger.Role.CITIZEN;
import static se.boras.forslag.command.ledger.Role.COORDINATOR;
import static se.boras.forslag.command.ledger.Role.HANDLAGGARE;
import static se.boras.forslag.command.ledger.Role.NAMNDSEKRETERARE;
import static se.boras.forslag.command.ledger.Role.REGISTRATOR;
import static se.boras.forslag.command.ledger.Role.REVISOR;
import static se.boras.forslag.command.ledger.Role.SYSTEM;
import static se.boras.forslag.command.privacy.People.ADA;
import static se.boras.forslag.command.privacy.People.BENCHES;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.ledger.Rights;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.events.privacy.DisposedKind;
import se.boras.forslag.events.privacy.ErasureGround;
import se.boras.forslag.events.privacy.ErasureRefused.LegalBasis;
import se.boras.forslag.events.privacy.ErasureScope;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PrivacyRightsTest {

    private static final Map<PrivacyCommand, Set<Role>> ALLOWED = Map.of(
            new ErasureCommand.RequestErasure(BENCHES, ErasureScope.ALL),
            Set.of(CITIZEN, REGISTRATOR),
            new ErasureCommand.GrantErasure(ADA, null, ErasureGround.CHILD, null),
            Set.of(REGISTRATOR),
            new ErasureCommand.RefuseErasure(ADA, LegalBasis.ARCHIVE, "Ska bevaras", null),
            Set.of(REGISTRATOR),
            new ReadingCommand.ReadContact(BENCHES, "Ett brev ska skickas"),
            Set.of(REGISTRATOR, COORDINATOR, NAMNDSEKRETERARE, HANDLAGGARE),
            new ReadingCommand.ReadWithheldText(BENCHES),
            Set.of(REGISTRATOR, COORDINATOR, REVISOR, NAMNDSEKRETERARE, HANDLAGGARE),
            new DisposalCommand.DisposeOfContact(BENCHES),
            Set.of(SYSTEM),
            new DisposalCommand.RecordDisposal(DisposedKind.LINKS, "linksKeptDays", TODAY, NOON, 1),
            Set.of(SYSTEM));

    @Test
    void each_command_is_for_those_roles_and_no_other() {
        ALLOWED.forEach((command, allowed) -> {
            for (var role : Role.values()) {
                if (allowed.contains(role)) {
                    Rights.require(by(role).actor(), PrivacyRights.of(command));
                } else {
                    refused("role-not-allowed", () -> Rights.require(by(role).actor(), PrivacyRights.of(command)));
                }
            }
        });
    }
}
