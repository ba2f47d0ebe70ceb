package se.boras.forslag.service.lives;

/** What a proposal's votes say, told from the log alone. */
final class Ballots {

    private Ballots() {}

    static int required(Chronicle chronicle) {
        return chronicle
                .last(chronicle.proposal(), "ProposalSubmitted")
                .orElseThrow()
                .payload()
                .path("votesRequired")
                .asInt();
    }

    /** The tally is final, it has been looked through, and enough votes stand after whatever was voided since. */
    static boolean eligible(Chronicle chronicle) {
        var ballot = chronicle.ballot();
        return chronicle.has(ballot, "TallyFinalised")
                && chronicle.lastIs(ballot, "IntegrityReviewPassed", "IntegrityReviewFlagged")
                && standing(chronicle) >= required(chronicle);
    }

    /** Counted vote by vote: confirmed, not taken back, not void. */
    static long standing(Chronicle chronicle) {
        return chronicle.streams("vote").stream()
                .filter(vote -> chronicle.lastIs(vote, "VoteConfirmed", "VoteCast", "VoteWithdrawn"))
                .filter(vote -> !isVoid(chronicle, vote))
                .count();
    }

    private static boolean isVoid(Chronicle chronicle, String vote) {
        return chronicle
                .of(chronicle.ballot())
                .filter(row -> row.is("VotesVoided", "VotesReinstated"))
                .filter(row -> row.payload()
                        .path("voteIds")
                        .valueStream()
                        .anyMatch(id -> id.asString().equals(vote)))
                .reduce((_, later) -> later)
                .filter(row -> row.is("VotesVoided"))
                .isPresent();
    }
}
