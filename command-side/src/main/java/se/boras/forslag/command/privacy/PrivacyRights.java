package se.boras.forslag.command.privacy;

import static se.boras.forslag.command.ledger.Role.CITIZEN;
import static se.boras.forslag.command.ledger.Role.COORDINATOR;
import static se.boras.forslag.command.ledger.Role.HANDLAGGARE;
import static se.boras.forslag.command.ledger.Role.NAMNDSEKRETERARE;
import static se.boras.forslag.command.ledger.Role.REGISTRATOR;
import static se.boras.forslag.command.ledger.Role.REVISOR;
import static se.boras.forslag.command.ledger.Role.SYSTEM;

import java.util.Set;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.privacy.DisposalCommand.DisposeOfContact;
import se.boras.forslag.command.privacy.DisposalCommand.RecordDisposal;
import se.boras.forslag.command.privacy.ErasureCommand.GrantErasure;
import se.boras.forslag.command.privacy.ErasureCommand.RefuseErasure;
import se.boras.forslag.command.privacy.ErasureCommand.RequestErasure;
import se.boras.forslag.command.privacy.ReadingCommand.ReadContact;
import se.boras.forslag.command.privacy.ReadingCommand.ReadWithheldText;

/** Who may ask what about somebody's personal data. */
final class PrivacyRights {

    private PrivacyRights() {}

    static Set<Role> of(PrivacyCommand command) {
        return switch (command) {
            case RequestErasure _ -> Set.of(CITIZEN, REGISTRATOR);
            case GrantErasure _ -> Set.of(REGISTRATOR);
            case RefuseErasure _ -> Set.of(REGISTRATOR);
            case ReadContact _ -> Set.of(REGISTRATOR, COORDINATOR, NAMNDSEKRETERARE, HANDLAGGARE);
            case ReadWithheldText _ -> Set.of(REGISTRATOR, COORDINATOR, REVISOR, NAMNDSEKRETERARE, HANDLAGGARE);
            case DisposeOfContact _ -> Set.of(SYSTEM);
            case RecordDisposal _ -> Set.of(SYSTEM);
        };
    }
}
