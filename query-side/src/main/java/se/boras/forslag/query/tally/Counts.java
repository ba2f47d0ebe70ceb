package se.boras.forslag.query.tally;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** How many votes stand where (<i>röstetal</i>). */
public record Counts(int pending, int valid, int voided, int withdrawn) {

    public static final Counts NONE = new Counts(0, 0, 0, 0);

    public Counts moved(@Nullable VoteState from, VoteState to) {
        var left = from == null ? this : plus(from, -1);
        return left.plus(to, +1);
    }

    private Counts plus(VoteState vote, int by) {
        return switch (vote) {
            case PENDING -> new Counts(pending + by, valid, voided, withdrawn);
            case CONFIRMED -> new Counts(pending, valid + by, voided, withdrawn);
            case VOID -> new Counts(pending, valid, voided + by, withdrawn);
            case WITHDRAWN -> new Counts(pending, valid, voided, withdrawn + by);
        };
    }

    public static Counts of(ResultSet row) throws SQLException {
        return new Counts(row.getInt("pending"), row.getInt("valid"), row.getInt("voided"), row.getInt("withdrawn"));
    }
}
