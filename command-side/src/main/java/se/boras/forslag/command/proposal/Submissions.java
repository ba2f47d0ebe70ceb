package se.boras.forslag.command.proposal;

import java.util.Map;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Dossier;
import se.boras.forslag.command.ledger.Receipt;
import se.boras.forslag.command.reference.Reference;
import se.boras.forslag.events.proposal.ProposalId;

/** Takes in a proposal: contact data to the vault, a number, the text sealed under it, and the rules of the moment. */
@Component
class Submissions {

    private final KeptContacts contacts;
    private final Numbering numbering;
    private final ProposalTexts texts;

    Submissions(KeptContacts contacts, Numbering numbering, ProposalTexts texts) {
        this.contacts = contacts;
        this.numbering = numbering;
        this.texts = texts;
    }

    Receipt carryOut(SubmitProposal command, Dossier dossier, Circumstances at) {
        SubmissionRules.admit(command, at);
        var rules = Reference.rules(dossier).at(at.now());
        var contactRef = contacts.keep(command.contact());
        var number = numbering.next(at.today().getYear());
        var id = ProposalId.of(number);
        mustBeFree(id, dossier);
        var content = texts.seal(id, command.title(), command.body());
        dossier.append(ProposalState.KIND, SubmissionRules.decide(command, number, contactRef, content, rules, at));
        return dossier.answer(Map.of("id", id.value(), "publicNumber", number.value()));
    }

    /** Between asking the log for a number and reading its stream another node may have begun it. */
    static void mustBeFree(ProposalId id, Dossier dossier) {
        if (dossier.find(ProposalState.KIND, id) != null) {
            throw new ConcurrencyException(id + " has been taken by another");
        }
    }
}
