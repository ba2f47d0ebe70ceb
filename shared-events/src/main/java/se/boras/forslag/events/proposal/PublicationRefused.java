package se.boras.forslag.events.proposal;

import org.jspecify.annotations.Nullable;

/** The proposal will not be published (<i>ej publicerat</i>), for a reason that can be named. */
public record PublicationRefused(
        ProposalId proposalId, Code code, @Nullable ProposalId duplicateOf, String explanation)
        implements ProposalEvent {
    /** Why a proposal is not published (<i>grund för avvisning</i>). */
    public enum Code {
        OUT_OF_SCOPE,
        DUPLICATE,
        UNLAWFUL,
        OFFENSIVE,
        INDIVIDUAL_CASE,
        FAULT_REPORT,
        ALREADY_DECIDED,
        PARALLEL_PROCESS,
        UNCLEAR,
        NO_CONTACT
    }
}
