package se.boras.forslag.command.proposal;

import static se.boras.forslag.command.ledger.RuleViolation.forbidden;
import static se.boras.forslag.command.ledger.RuleViolation.invalid;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.vault.Contact;
import se.boras.forslag.events.Channel;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.proposal.Pathway;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.proposal.ProposalSubmitted;
import se.boras.forslag.events.proposal.PublicNumber;
import se.boras.forslag.events.reference.RuleSetAdopted;

/** Who may hand in what, and under which rules it then stands. */
final class SubmissionRules {

    private SubmissionRules() {}

    /** Asked before anything is sealed, kept or numbered. */
    static void admit(SubmitProposal command, Circumstances at) {
        if (saysWhatOnlyARegistrarMay(command) && at.actor().role() != Role.REGISTRATOR) {
            throw forbidden("not-allowed");
        }
        var through = command.onBehalfThrough();
        if (through != null && !withoutMail(through)) {
            throw invalid("channel", "channel-not-on-behalf");
        }
        mustBeReachable(command.contact(), through);
    }

    static ProposalSubmitted decide(
            SubmitProposal command,
            PublicNumber number,
            ContactRef contactRef,
            SealedContent content,
            RuleSetAdopted rules,
            Circumstances at) {
        return new ProposalSubmitted(
                ProposalId.of(number),
                number,
                contactRef,
                content.title(),
                content.body(),
                content.hash(),
                command.language(),
                command.onBehalfThrough() == null ? at.actor().channel() : command.onBehalfThrough(),
                at.now(),
                rules.version(),
                rules.rules().votesRequired(),
                rules.rules().votingDays(),
                rules.rules().graceHours(),
                command.pathway() == null ? Pathway.VOTED : command.pathway());
    }

    private static boolean saysWhatOnlyARegistrarMay(SubmitProposal command) {
        return command.onBehalfThrough() != null || command.pathway() == Pathway.DIRECT;
    }

    private static boolean withoutMail(Channel channel) {
        return channel == Channel.PAPER || channel == Channel.PHONE;
    }

    private static void mustBeReachable(Contact contact, @Nullable Channel through) {
        if (contact.email() != null) {
            return;
        }
        if (through == null) {
            throw invalid("contact.email", "email-needed");
        }
        if (contact.postalAddress() == null && contact.phone() == null) {
            throw invalid("contact", "no-way-to-answer");
        }
    }
}
