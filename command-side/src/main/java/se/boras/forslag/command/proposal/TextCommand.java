package se.boras.forslag.command.proposal;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.proposal.ProposalId;

/** What can be asked about a proposal's text. */
public sealed interface TextCommand extends AboutOne {

    record CorrectText(
            ProposalId proposalId,
            String title,
            String body,
            String reason,
            @Nullable String category) implements TextCommand {
        @Override
        public String toString() {
            return "CorrectText[" + proposalId + "]";
        }
    }

    /** Proposes that the text be hidden; asked again by somebody else, hides it. */
    record RedactText(
            ProposalId proposalId, String reason, @Nullable String category) implements TextCommand {}
}
