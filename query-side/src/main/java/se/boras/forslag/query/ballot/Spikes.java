package se.boras.forslag.query.ballot;

import java.util.List;
import se.boras.forslag.query.votes.PastVotes;

/** When so many votes come within an hour that one should look (<i>anhopning</i>): measured by the ballot's own hours. */
final class Spikes {

    private static final int TIMES_THE_USUAL = 5;
    private static final int NEVER_BELOW = 10;

    private Spikes() {}

    /** More than five times the middle one of the hours in which anybody voted, and never ten or fewer. */
    static long above(List<PastVotes.Hour> hours) {
        var cast = hours.stream()
                .mapToLong(PastVotes.Hour::cast)
                .filter(votes -> votes > 0)
                .sorted()
                .toArray();
        return cast.length == 0 ? NEVER_BELOW : Math.max(NEVER_BELOW, TIMES_THE_USUAL * cast[(cast.length - 1) / 2]);
    }
}
