package se.boras.forslag.query.proposals;

import java.time.Instant;

/** One row of {@code proposal}: where it stands, since when, what it is called and by what it is found. */
record ProposalRow(ProposalView view, Instant changedAt, String title, String search) {

    ProposalRow withoutWords() {
        return new ProposalRow(view, changedAt, "", Search.number(view));
    }
}
