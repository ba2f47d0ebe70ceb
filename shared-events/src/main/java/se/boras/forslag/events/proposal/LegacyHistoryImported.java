package se.boras.forslag.events.proposal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A life from before the ledger has been entered (<i>historik inläst</i>), as far as it is known. What is not known is
 * named here and made up nowhere: votes are a number, and a day that nobody knows is missing in the event it belongs to.
 */
public record LegacyHistoryImported(
        ProposalId proposalId,
        String sourceRef,
        String externalRef,
        @Nullable Integer votes,
        List<Step> unknownSteps,
        @Nullable String note,
        LocalDate importedOn)
        implements ProposalEvent {
    public LegacyHistoryImported {
        unknownSteps = List.copyOf(unknownSteps);
    }

    @Override
    public LocalDate happenedOn() {
        return importedOn;
    }

    /** What there is to know of a life (<i>led</i>): the step itself, its day, or what it rests on. */
    public enum Step {
        SUBMISSION,
        TEXT,
        PUBLICATION,
        VOTING,
        REFERRAL,
        RECEIPT,
        REGISTRATION,
        DECISION,
        GROUNDS,
        PROTOCOL,
        COMMITMENT,
        COMPLETION,
        EVIDENCE,
        VERIFICATION,
        FEEDBACK,
        CLOSING
    }
}
