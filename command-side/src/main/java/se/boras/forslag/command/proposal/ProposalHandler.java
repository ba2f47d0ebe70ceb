package se.boras.forslag.command.proposal;

import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Dossier;
import se.boras.forslag.command.ledger.Receipt;
import se.boras.forslag.command.ledger.Rights;
import se.boras.forslag.command.links.Links;
import se.boras.forslag.command.links.Links.Purpose;
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
import se.boras.forslag.events.proposal.ProposalEvent;

/** The seam between the command bus and the rules of proposals. */
@Component
class ProposalHandler {

    private final Submissions submissions;
    private final Addresses addresses;
    private final ProposalTexts texts;
    private final Links links;

    ProposalHandler(Submissions submissions, Addresses addresses, ProposalTexts texts, Links links) {
        this.submissions = submissions;
        this.addresses = addresses;
        this.texts = texts;
        this.links = links;
    }

    @CommandHandler(commandName = ProposalCommand.FAMILY)
    Receipt handle(ProposalCommand command, Dossier dossier, Circumstances at) {
        Rights.require(at.actor(), ProposalRights.of(command));
        return switch (command) {
            case SubmitProposal c -> submissions.carryOut(c, dossier, at);
            case AddressCommand c -> addresses.carryOut(c, dossier, at);
            case AboutOne c -> take(c, dossier, at);
        };
    }

    private Receipt take(AboutOne command, Dossier dossier, Circumstances at) {
        var state = dossier.get(ProposalState.KIND, command.proposalId());
        var event = switch (command) {
            case IntakeCommand c -> decide(c, state, dossier, at);
            case TextCommand c -> decide(c, state, at);
            case CourseCommand c -> decide(c, state, dossier, at);
        };
        dossier.append(ProposalState.KIND, event);
        return dossier.answer(Map.of());
    }

    private ProposalEvent decide(IntakeCommand command, ProposalState state, Dossier dossier, Circumstances at) {
        return switch (command) {
            case ClassifyIntake c -> IntakeRules.decide(c, state);
            case RedirectIntake c -> IntakeRules.decide(c, state);
            case RequestCompletion c -> {
                CommitteeLead.mustBeOwn(at.actor(), state.id(), dossier);
                yield IntakeRules.decide(c, state, at);
            }
            case ReceiveCompletion c ->
                IntakeRules.decide(
                        c, links.redeem(Purpose.PROPOSER, c.token()), texts.seal(state.id(), c.answer()), state);
            case RecordCompletion c -> IntakeRules.decide(c, texts.seal(state.id(), c.answer()), state);
            case RefusePublication c ->
                IntakeRules.decide(
                        c, c.duplicateOf() == null ? null : dossier.find(ProposalState.KIND, c.duplicateOf()), state);
            case LinkDuplicate c -> DuplicateRules.decide(c, dossier.find(ProposalState.KIND, c.other()), state);
            case UnlinkDuplicate c -> DuplicateRules.decide(c, state);
        };
    }

    private ProposalEvent decide(TextCommand command, ProposalState state, Circumstances at) {
        return switch (command) {
            case CorrectText c -> TextRules.decide(c, texts.seal(state.id(), c.title(), c.body()), state);
            case RedactText c -> TextRules.decide(c, state, at);
        };
    }

    private static ProposalEvent decide(CourseCommand command, ProposalState state, Dossier dossier, Circumstances at) {
        return switch (command) {
            case WaiveThreshold c -> CourseRules.decide(c, state);
            case UnpublishProposal c -> CourseRules.decide(c, state);
            case RepublishProposal c -> CourseRules.decide(c, state);
            case ReopenProposal c -> CourseRules.decide(c, state);
            case HandleWithdrawal c -> {
                CommitteeLead.mustBeOwn(at.actor(), state.id(), dossier);
                yield CourseRules.decide(c, state);
            }
        };
    }
}
