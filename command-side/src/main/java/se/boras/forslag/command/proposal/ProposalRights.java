package se.boras.forslag.command.proposal;

import static se.boras.forslag.command.ledger.Role.CITIZEN;
import static se.boras.forslag.command.ledger.Role.COORDINATOR;
import static se.boras.forslag.command.ledger.Role.HANDLAGGARE;
import static se.boras.forslag.command.ledger.Role.NAMNDSEKRETERARE;
import static se.boras.forslag.command.ledger.Role.REGISTRATOR;
import static se.boras.forslag.command.ledger.Role.SYSTEM;

import java.util.Set;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.proposal.AddressCommand.ConfirmAddress;
import se.boras.forslag.command.proposal.AddressCommand.CorrectContact;
import se.boras.forslag.command.proposal.AddressCommand.FailAddressVerification;
import se.boras.forslag.command.proposal.AddressCommand.RequestAddressVerification;
import se.boras.forslag.command.proposal.CourseCommand.HandleWithdrawal;
import se.boras.forslag.command.proposal.CourseCommand.ReopenProposal;
import se.boras.forslag.command.proposal.CourseCommand.RepublishProposal;
import se.boras.forslag.command.proposal.CourseCommand.UnpublishProposal;
import se.boras.forslag.command.proposal.CourseCommand.WaiveThreshold;
import se.boras.forslag.command.proposal.IntakeCommand.ClassifyIntake;
import se.boras.forslag.command.proposal.IntakeCommand.LinkDuplicate;
import se.boras.forslag.command.proposal.IntakeCommand.ReceiveCompletion;
import se.boras.forslag.command.proposal.IntakeCommand.RecordCompletion;
import se.boras.forslag.command.proposal.IntakeCommand.RedirectIntake;
import se.boras.forslag.command.proposal.IntakeCommand.RefusePublication;
import se.boras.forslag.command.proposal.IntakeCommand.RequestCompletion;
import se.boras.forslag.command.proposal.IntakeCommand.UnlinkDuplicate;
import se.boras.forslag.command.proposal.TextCommand.CorrectText;
import se.boras.forslag.command.proposal.TextCommand.RedactText;

/** Who may ask what about a proposal. */
final class ProposalRights {

    private ProposalRights() {}

    static Set<Role> of(ProposalCommand command) {
        return switch (command) {
            case SubmitProposal _ -> Set.of(CITIZEN, REGISTRATOR);
            case RequestAddressVerification _ -> Set.of(SYSTEM);
            case ConfirmAddress _ -> Set.of(CITIZEN);
            case FailAddressVerification _ -> Set.of(SYSTEM);
            case CorrectContact _ -> Set.of(REGISTRATOR);
            case ClassifyIntake _ -> Set.of(REGISTRATOR);
            case RedirectIntake _ -> Set.of(REGISTRATOR);
            case RequestCompletion _ -> Set.of(REGISTRATOR, HANDLAGGARE);
            case ReceiveCompletion _ -> Set.of(CITIZEN);
            case RecordCompletion _ -> Set.of(REGISTRATOR);
            case RefusePublication _ -> Set.of(REGISTRATOR);
            case LinkDuplicate _ -> Set.of(REGISTRATOR);
            case UnlinkDuplicate _ -> Set.of(REGISTRATOR);
            case CorrectText _ -> Set.of(REGISTRATOR);
            case RedactText _ -> Set.of(REGISTRATOR);
            case WaiveThreshold _ -> Set.of(COORDINATOR);
            case UnpublishProposal _ -> Set.of(REGISTRATOR);
            case RepublishProposal _ -> Set.of(REGISTRATOR);
            case ReopenProposal _ -> Set.of(COORDINATOR);
            case HandleWithdrawal _ -> Set.of(NAMNDSEKRETERARE);
        };
    }
}
