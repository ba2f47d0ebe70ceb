package se.boras.forslag.command.proposal;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.vault.Contact;
import se.boras.forslag.events.Channel;
import se.boras.forslag.events.proposal.Pathway;

/**
 * Hands in a proposal (<i>lämna in förslag</i>), one's own or on behalf of somebody who wrote or called. It carries the
 * text in clear, for the text is sealed under a number that is not known until the command is handled.
 */
public record SubmitProposal(
        String title,
        String body,
        String language,
        Contact contact,
        @Nullable Channel onBehalfThrough,
        @Nullable Pathway pathway)
        implements ProposalCommand {

    @Override
    public String toString() {
        return "SubmitProposal[not shown]";
    }
}
