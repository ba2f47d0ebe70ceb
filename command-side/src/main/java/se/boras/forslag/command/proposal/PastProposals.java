package se.boras.forslag.command.proposal;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Dossier;
import se.boras.forslag.events.Channel;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.proposal.Pathway;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.proposal.ProposalSubmitted;
import se.boras.forslag.events.reference.RuleSetAdopted;

/**
 * Takes in a proposal from before the ledger (<i>äldre förslag</i>): a number of its own year, and its text sealed under
 * it. Nobody can be reached about it, for no person is taken in with it.
 */
@Component
public class PastProposals {

    private final Numbering numbering;
    private final ProposalTexts texts;

    PastProposals(Numbering numbering, ProposalTexts texts) {
        this.numbering = numbering;
        this.texts = texts;
    }

    /** The first instant of a day stands for a day of which the hour is not known. */
    public static Instant at(LocalDate day) {
        return day.atStartOfDay(Circumstances.LOCAL).toInstant();
    }

    public ProposalSubmitted takeIn(
            String title, String body, LocalDate submittedOn, RuleSetAdopted rules, Dossier dossier) {
        var number = numbering.next(submittedOn.getYear());
        var id = ProposalId.of(number);
        Submissions.mustBeFree(id, dossier);
        var content = texts.seal(id, title, body);
        return new ProposalSubmitted(
                id,
                number,
                new ContactRef("contact-of-" + id.value()),
                content.title(),
                content.body(),
                content.hash(),
                "sv",
                Channel.IMPORT,
                at(submittedOn),
                rules.version(),
                rules.rules().votesRequired(),
                rules.rules().votingDays(),
                rules.rules().graceHours(),
                Pathway.VOTED);
    }
}
