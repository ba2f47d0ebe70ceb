package se.boras.forslag.command.commitment;

import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.commitment.PromiseCommand.AbandonCommitment;
import se.boras.forslag.command.commitment.PromiseCommand.PostponeImplementation;
import se.boras.forslag.command.commitment.PromiseCommand.ReassignCommitment;
import se.boras.forslag.command.commitment.PromiseCommand.ResumeCommitment;
import se.boras.forslag.command.commitment.PromiseCommand.SetDates;
import se.boras.forslag.command.commitment.PromiseCommand.SupersedeCommitment;
import se.boras.forslag.command.commitment.PromiseCommand.SuspendCommitment;
import se.boras.forslag.command.commitment.ReviewCommand.DisputeImplementation;
import se.boras.forslag.command.commitment.ReviewCommand.ReopenImplementation;
import se.boras.forslag.command.commitment.ReviewCommand.ResolveDispute;
import se.boras.forslag.command.commitment.ReviewCommand.VerifyImplementation;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Dossier;
import se.boras.forslag.command.ledger.Receipt;
import se.boras.forslag.command.ledger.Rights;
import se.boras.forslag.command.links.Links;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.command.reference.Reference;
import se.boras.forslag.command.reminder.Ladders;
import se.boras.forslag.command.vault.SealedTexts;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.events.commitment.ImplementationDisputed;

/** The seam between the command bus and the rules of promises. */
@Component
class CommitmentHandler {

    private final Links links;
    private final SealedTexts texts;

    CommitmentHandler(Links links, SealedTexts texts) {
        this.links = links;
        this.texts = texts;
    }

    @CommandHandler(commandName = CommitmentCommand.FAMILY)
    Receipt handle(CommitmentCommand command, Dossier dossier, Circumstances at) {
        Rights.require(at.actor(), CommitmentRights.of(command));
        var state = dossier.get(CommitmentState.KIND, command.commitmentId());
        Rights.requireOwn(at.actor(), state.responsible());
        dossier.append(CommitmentState.KIND, decide(command, state, dossier, at));
        return dossier.answer(Map.of("commitmentId", command.commitmentId()));
    }

    private List<? extends CommitmentEvent> decide(
            CommitmentCommand command, CommitmentState state, Dossier dossier, Circumstances at) {
        return switch (command) {
            case ImplementationCommand c -> List.of(ImplementationRules.decide(c, state, at));
            case DelayCommand c -> DelayRules.decide(c, state, () -> ladders(state, dossier), at);
            case SetDates c -> List.of(PromiseRules.decide(c, state));
            case PostponeImplementation c -> List.of(PromiseRules.decide(c, state));
            case AbandonCommitment c -> List.of(PromiseRules.decide(c, state));
            case SuspendCommitment c -> List.of(PromiseRules.decide(c, state));
            case ResumeCommitment c -> List.of(PromiseRules.decide(c, state));
            case SupersedeCommitment c ->
                List.of(SuccessionRules.decide(c, state, dossier.get(CommitmentState.KIND, c.by())));
            case ReassignCommitment c -> List.of(SuccessionRules.decide(c, state, Reference.committees(dossier), at));
            case VerifyImplementation c -> List.of(ReviewRules.decide(c, state, at));
            case DisputeImplementation c -> List.of(disputed(c, state));
            case ResolveDispute c -> ReviewRules.decide(c, state, at);
            case ReopenImplementation c -> List.of(ReviewRules.decide(c, state));
        };
    }

    /** Of the rules that the proposal behind the promise is bound by. */
    private static Ladders ladders(CommitmentState state, Dossier dossier) {
        var proposal = dossier.get(ProposalState.KIND, state.proposalId());
        return Ladders.of(Reference.in(dossier), proposal.ruleSetVersion());
    }

    private ImplementationDisputed disputed(DisputeImplementation command, CommitmentState state) {
        var proposal = links.redeem(Links.Purpose.PROPOSER, command.token());
        return ReviewRules.decide(command, state, proposal, texts.seal(state.proposalId(), command.statement()));
    }
}
