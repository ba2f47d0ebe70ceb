package se.boras.forslag.command.privacy;

import java.time.Instant;
import java.time.LocalDate;
import se.boras.forslag.events.privacy.DisposedKind;
import se.boras.forslag.events.proposal.ProposalId;

/** What is done when the time to keep something is over (<i>gallring</i>). */
public sealed interface DisposalCommand extends PrivacyCommand {

    /** The proposer need not be reached any more. */
    record DisposeOfContact(ProposalId proposalId) implements DisposalCommand {}

    /** So many of a kind are gone since a day, which is over; it is told once. */
    record RecordDisposal(DisposedKind what, String policyRef, LocalDate on, Instant keptUntil, int count)
            implements DisposalCommand {}
}
