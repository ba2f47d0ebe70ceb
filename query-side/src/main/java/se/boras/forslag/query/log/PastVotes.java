package se.boras.forslag.query.log;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.query.reading.Times;

/** Counts votes in the log without decoding them. */
@Repository
public class PastVotes {

    private static final String DAY = "cast(recorded_at at time zone 'Europe/Stockholm' as date)";
    private static final String KNOWN = " and recorded_at <= :knownAt and " + DAY + " <= :asOf ";

    /** What happened on one day to the votes of one proposal: so many were cast, or confirmed, or withdrawn. */
    public record Day(LocalDate day, String type, long count, long firstPosition, long lastPosition, Instant lastAt) {

        /** What came to the day after it had been looked at before. */
        public Day since(Day earlier) {
            return new Day(day, type, count - earlier.count, earlier.lastPosition + 1, lastPosition, lastAt);
        }
    }

    private final JdbcClient database;

    PastVotes(JdbcClient database) {
        this.database = database;
    }

    public List<Day> perDay(ProposalId proposal, Times times) {
        var sums = "select " + DAY + " as day, type, count(*) as n, min(position) as first, max(position) as last,"
                + " max(recorded_at) as last_at from (" + Scope.votes(proposal) + ") v where true" + KNOWN
                + "group by 1, 2 order by last";
        return asked(sums, times)
                .query((row, _) -> new Day(
                        row.getObject("day", LocalDate.class),
                        row.getString("type"),
                        row.getLong("n"),
                        row.getLong("first"),
                        row.getLong("last"),
                        row.getObject("last_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** What happened within one hour to the votes of one proposal. */
    public record Hour(Instant from, long cast, long confirmed, long withdrawn, long refused) {}

    public List<Hour> perHour(ProposalId proposal, Times times) {
        var sums =
                "select date_trunc('hour', recorded_at) as hour, count(*) filter (where type = 'VoteCast') as cast_n,"
                        + " count(*) filter (where type = 'VoteConfirmed') as confirmed,"
                        + " count(*) filter (where type = 'VoteWithdrawn') as withdrawn,"
                        + " count(*) filter (where type = 'VoteAttemptRefused') as refused from ("
                        + Scope.votes(proposal)
                        + ") v where true" + KNOWN + "group by 1 order by 1";
        return asked(sums, times)
                .query((row, _) -> new Hour(
                        row.getObject("hour", OffsetDateTime.class).toInstant(),
                        row.getLong("cast_n"),
                        row.getLong("confirmed"),
                        row.getLong("withdrawn"),
                        row.getLong("refused")))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, Times times) {
        var asOf = times.asOf() == null ? LocalDate.of(9999, 12, 31) : times.asOf();
        return database.sql(sql).param("knownAt", PastEvents.until(times)).param("asOf", asOf);
    }
}
