package se.boras.forslag.query.live;

import java.util.List;
import se.boras.forslag.events.proposal.ProposalId;

/** Everything there is to tell up to a position (<i>omgång</i>), in the order of the log; shared by all who listen. */
record Round(long upTo, boolean reset, List<Told> told) {

    static Round of(long upTo, List<Told> told) {
        return new Round(upTo, false, told);
    }

    /** Too much has happened to tell it piece by piece: read anew. */
    static Round reset(long upTo) {
        return new Round(upTo, true, List.of());
    }

    Round after(long seen) {
        return new Round(
                upTo, reset, told.stream().filter(one -> one.position() > seen).toList());
    }

    Round about(ProposalId proposal) {
        return new Round(
                upTo,
                reset,
                told.stream().filter(one -> one.proposal().equals(proposal)).toList());
    }
}
