package se.boras.forslag.command.imports;

import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Dossier;
import se.boras.forslag.command.ledger.Receipt;
import se.boras.forslag.command.ledger.Rights;
import se.boras.forslag.command.proposal.PastProposals;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.command.reference.Reference;

/** The seam between the command bus and the rules of imports: a whole life is stored at once, or none of it. */
@Component
class ImportHandler {

    private final PastProposals proposals;

    ImportHandler(PastProposals proposals) {
        this.proposals = proposals;
    }

    @CommandHandler(commandName = ImportLife.FAMILY)
    Receipt handle(ImportLife command, Dossier dossier, Circumstances at) {
        Rights.require(at.actor(), ImportLife.ALLOWED);
        var life = command.life();
        var book = Reference.rules(dossier);
        ImportRules.mustBeSound(life, Reference.committees(dossier), book, at.today());
        var submittedOn = life.beginning().submittedOn();
        var rules = book.at(PastProposals.at(submittedOn));
        var body = life.words().body();
        var submitted = proposals.takeIn(life.words().title(), body == null ? "" : body, submittedOn, rules, dossier);
        dossier.append(ProposalState.KIND, submitted, submittedOn);
        Retelling.of(
                        life,
                        submitted.proposalId(),
                        rules.rules().decisionDueMonths(),
                        at.actor().id(),
                        at.today())
                .forEach(told -> dossier.append(told.kind(), told.event(), told.on()));
        return dossier.answer(Map.of(
                "id",
                submitted.proposalId().value(),
                "publicNumber",
                submitted.publicNumber().value()));
    }
}
