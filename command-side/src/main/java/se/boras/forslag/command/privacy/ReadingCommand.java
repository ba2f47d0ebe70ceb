package se.boras.forslag.command.privacy;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.proposal.ProposalId;

/** What staff must say before they are shown what is known of a person. */
public sealed interface ReadingCommand extends PrivacyCommand {

    ProposalId proposalId();

    /** How the proposer is reached. */
    record ReadContact(ProposalId proposalId, String purpose) implements ReadingCommand {}

    /**
     * A text that the public may not see.
     *
     * @param purpose what goes without saying in the reader's duty, if left out
     */
    record ReadWithheldText(
            ProposalId proposalId, @Nullable String purpose) implements ReadingCommand {}
}
