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
    public record Day(LocalDate day, String type, long count, long firstPosition, long lastPosition, Instant lastAt) {}

    private final JdbcClient database;

    PastVotes(JdbcClient database) {
        this.database = database;
    }

    public List<Day> perDay(ProposalId proposal, Times times) {
        var sums = "select " + DAY + " as day, type, count(*) as n, min(position) as first, max(position) as last,"
                + " max(recorded_at) as last_at from (" + Scope.votes(proposal) + ") v where true" + KNOWN
                + "group by 1, 2 order by last";
        return database.sql(sums)
                .param("knownAt", PastEvents.until(times))
                .param("asOf", times.asOf() == null ? LocalDate.of(9999, 12, 31) : times.asOf())
                .query((row, _) -> new Day(
                        row.getObject("day", LocalDate.class),
                        row.getString("type"),
                        row.getLong("n"),
                        row.getLong("first"),
                        row.getLong("last"),
                        row.getObject("last_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
