package se.boras.forslag.command.ballot;

import se.boras.forslag.events.ballot.BallotId;

/** How a ballot's votes stand, each in one of four places, as far as they have been counted. */
record BallotCount(BallotId ballotId, int required, int pending, int valid, int voided, int withdrawn, int crossings) {

    static BallotCount none(BallotId ballot, int required) {
        return new BallotCount(ballot, required, 0, 0, 0, 0, 0);
    }

    int cast() {
        return pending + valid + voided;
    }

    boolean reached() {
        return valid >= required;
    }

    BallotCount plus(Place place, int difference) {
        return switch (place) {
            case NOWHERE -> this;
            case PENDING -> with(pending + difference, valid, voided, withdrawn, crossings);
            case VALID -> with(pending, valid + difference, voided, withdrawn, crossings);
            case VOIDED -> with(pending, valid, voided + difference, withdrawn, crossings);
            case WITHDRAWN -> with(pending, valid, voided, withdrawn + difference, crossings);
        };
    }

    BallotCount crossed() {
        return with(pending, valid, voided, withdrawn, crossings + 1);
    }

    private BallotCount with(int nowPending, int nowValid, int nowVoided, int nowWithdrawn, int nowCrossings) {
        return new BallotCount(ballotId, required, nowPending, nowValid, nowVoided, nowWithdrawn, nowCrossings);
    }

    /** Where in the count a vote is. */
    enum Place {
        NOWHERE,
        PENDING,
        VALID,
        VOIDED,
        WITHDRAWN
    }
}
