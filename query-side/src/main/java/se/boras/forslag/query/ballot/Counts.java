package se.boras.forslag.query.ballot;

import org.jspecify.annotations.Nullable;

/** How many votes stand where (<i>röstetal</i>). */
record Counts(int pending, int valid, int voided, int withdrawn) {

    static final Counts NONE = new Counts(0, 0, 0, 0);

    Counts moved(@Nullable VoteRow from, VoteRow to) {
        var left = from == null ? this : plus(from, -1);
        return left.plus(to, +1);
    }

    private Counts plus(VoteRow vote, int by) {
        return switch (vote.shown()) {
            case PENDING -> new Counts(pending + by, valid, voided, withdrawn);
            case CONFIRMED -> new Counts(pending, valid + by, voided, withdrawn);
            case VOID -> new Counts(pending, valid, voided + by, withdrawn);
            case WITHDRAWN -> new Counts(pending, valid, voided, withdrawn + by);
        };
    }
}
