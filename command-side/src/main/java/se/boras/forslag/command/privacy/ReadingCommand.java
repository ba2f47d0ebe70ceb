package se.boras.forslag.command.privacy;

import se.boras.forslag.events.proposal.ProposalId;

/** What staff must say before they are shown what is known of a person. */
public sealed interface ReadingCommand extends PrivacyCommand {

    ProposalId proposalId();

    /** How the proposer is reached. */
    record ReadContact(ProposalId proposalId, String purpose) implements ReadingCommand {}

    /** A text that the public may not see; why goes without saying in the reader's duty. */
    record ReadWithheldText(ProposalId proposalId) implements ReadingCommand {}
}
