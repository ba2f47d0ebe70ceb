package se.boras.forslag.command.privacy;

import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Dossier;
import se.boras.forslag.command.ledger.Receipt;
import se.boras.forslag.command.ledger.Rights;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.command.ledger.UnknownStream;
import se.boras.forslag.command.privacy.DisposalCommand.DisposeOfContact;
import se.boras.forslag.command.privacy.DisposalCommand.RecordDisposal;
import se.boras.forslag.command.privacy.ErasureCommand.GrantErasure;
import se.boras.forslag.command.privacy.ErasureCommand.RefuseErasure;
import se.boras.forslag.command.privacy.ErasureCommand.RequestErasure;
import se.boras.forslag.command.privacy.ReadingCommand.ReadContact;
import se.boras.forslag.command.privacy.ReadingCommand.ReadWithheldText;
import se.boras.forslag.command.proposal.CommitteeLead;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.privacy.DisposalId;

/** The seam between the command bus and the rules of personal data. */
@Component
class PrivacyHandler {

    @CommandHandler(commandName = PrivacyCommand.FAMILY)
    Receipt handle(PrivacyCommand command, Dossier dossier, Circumstances at) {
        Rights.require(at.actor(), PrivacyRights.of(command));
        return switch (command) {
            case ErasureCommand c -> erasure(c, dossier, at);
            case ReadingCommand c -> reading(c, dossier, at);
            case DisposalCommand c -> disposal(c, dossier);
        };
    }

    private static Receipt erasure(ErasureCommand command, Dossier dossier, Circumstances at) {
        return switch (command) {
            case RequestErasure c -> {
                var proposal = dossier.get(ProposalState.KIND, c.proposalId());
                var person = person(proposal.contactRef(), dossier);
                dossier.append(ContactState.KIND, ErasureRules.decide(c, person, proposal, at));
                yield dossier.answer(Map.of("id", person.ref().value()));
            }
            case GrantErasure c -> {
                var person = dossier.get(ContactState.KIND, c.contactRef());
                dossier.append(ContactState.KIND, ErasureRules.decide(c, person, asked(person, dossier), at));
                yield dossier.answer();
            }
            case RefuseErasure c -> {
                var person = dossier.get(ContactState.KIND, c.contactRef());
                dossier.append(ContactState.KIND, ErasureRules.decide(c, person));
                yield dossier.answer();
            }
        };
    }

    private static Receipt reading(ReadingCommand command, Dossier dossier, Circumstances at) {
        CommitteeLead.mustBeOwn(at.actor(), command.proposalId(), dossier);
        var proposal = dossier.get(ProposalState.KIND, command.proposalId());
        var person = person(proposal.contactRef(), dossier);
        switch (command) {
            case ReadContact c -> dossier.append(ContactState.KIND, ReadingRules.decide(c, person));
            case ReadWithheldText _ ->
                ReadingRules.read(person, proposal, at).ifPresent(read -> dossier.append(ContactState.KIND, read));
        }
        return dossier.answer();
    }

    private static Receipt disposal(DisposalCommand command, Dossier dossier) {
        switch (command) {
            case DisposeOfContact c -> {
                var proposal = dossier.get(ProposalState.KIND, c.proposalId());
                var person = person(proposal.contactRef(), dossier);
                dossier.append(ContactState.KIND, DisposalRules.dispose(person, proposal));
            }
            case RecordDisposal c -> {
                var before = dossier.find(DisposalState.KIND, DisposalId.of(c.what()));
                DisposalRules.decide(c, before).ifPresent(run -> dossier.append(DisposalState.KIND, run));
            }
        }
        return dossier.answer();
    }

    private static ContactState person(ContactRef ref, Dossier dossier) {
        var known = dossier.find(ContactState.KIND, ref);
        return known == null ? ContactState.unheardOf(ref) : known;
    }

    /** The proposal that the open request is about. */
    private static ProposalState asked(ContactState person, Dossier dossier) {
        var open = person.open();
        if (open == null) {
            throw RuleViolation.conflict("erasure-not-asked-for");
        }
        if (open.proposalId() == null) {
            throw new UnknownStream(person.ref().value());
        }
        return dossier.get(ProposalState.KIND, open.proposalId());
    }
}
