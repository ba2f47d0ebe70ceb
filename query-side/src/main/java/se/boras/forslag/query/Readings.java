package se.boras.forslag.query;

import se.boras.forslag.events.proposal.ProposalId;

/** Whom a text may be shown that the public may not see; that it was read is recorded before it is shown. */
public interface Readings {

    /** Whether whoever has signed in may read it; from now on it stands in the log that it was done. */
    boolean admit(ProposalId proposal);
}
