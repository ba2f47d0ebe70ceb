package se.boras.forslag.query.votes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.query.log.Positions;
import se.boras.forslag.query.reading.Times;

/** Tells what happened to the votes of a proposal, in sums: whole hours are known, of the last one the log is asked. */
@Repository
public class PastVotes {

    /**
     * What happens to a vote happens when it is recorded, so a moment on both axes is one position of the log, which lies
     * within one hour at most. That hour is counted along the log: a ballot's own streams would be walked from end to end.
     */
    private static final String SUMS = """
            with hour as (
                select * from read.votes_per_hour where ballot_id = :ballot and first_position <= :position),
            counted as (
                select hour, type, events, first_position, last_position, last_at from hour where last_position <= :position
                union all
                select hour, type, n.events, n.first_position, n.last_position, n.last_at
                from hour cross join lateral (
                    select count(*) as events, min(position) as first_position, max(position) as last_position,
                        max(recorded_at) as last_at
                    from (select * from log.event where position between hour.first_position and :position offset 0) e
                    where stream >= :from and stream < :until and e.type = hour.type) n
                where hour.last_position > :position)
            """;

    private static final String DAYS = SUMS + """
            select (hour at time zone 'Europe/Stockholm')::date as day, type, sum(events) as n, min(first_position) as first,
                max(last_position) as last, max(last_at) as last_at
            from counted group by 1, 2 order by last
            """;

    private static final String HOURS = SUMS + """
            select hour, coalesce(sum(events) filter (where type = 'VoteCast'), 0) as cast_n,
                coalesce(sum(events) filter (where type = 'VoteConfirmed'), 0) as confirmed,
                coalesce(sum(events) filter (where type = 'VoteWithdrawn'), 0) as withdrawn,
                coalesce(sum(events) filter (where type = 'VoteAttemptRefused'), 0) as refused
            from counted group by 1 order by 1
            """;

    /** What happened on one day to the votes of one proposal: so many were cast, or confirmed, or withdrawn. */
    public record Day(LocalDate day, String type, long count, long firstPosition, long lastPosition, Instant lastAt) {

        /** What came to the day after it had been looked at before. */
        public Day since(Day earlier) {
            return new Day(day, type, count - earlier.count, earlier.lastPosition + 1, lastPosition, lastAt);
        }
    }

    /** What happened within one hour to the votes of one proposal. */
    public record Hour(Instant from, long cast, long confirmed, long withdrawn, long refused) {}

    private final JdbcClient database;
    private final Positions positions;

    PastVotes(JdbcClient database, Positions positions) {
        this.database = database;
        this.positions = positions;
    }

    public List<Day> perDay(ProposalId proposal, Times times) {
        return asked(DAYS, proposal, times)
                .query((row, _) -> new Day(
                        row.getObject("day", LocalDate.class),
                        row.getString("type"),
                        row.getLong("n"),
                        row.getLong("first"),
                        row.getLong("last"),
                        row.getObject("last_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    public List<Hour> perHour(ProposalId proposal, Times times) {
        return asked(HOURS, proposal, times)
                .query((row, _) -> new Hour(
                        row.getObject("hour", OffsetDateTime.class).toInstant(),
                        row.getLong("cast_n"),
                        row.getLong("confirmed"),
                        row.getLong("withdrawn"),
                        row.getLong("refused")))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, ProposalId proposal, Times times) {
        return database.sql(sql)
                .param("ballot", BallotId.of(proposal).value())
                .param("position", positions.of(times))
                .param("from", "vote-" + proposal.number() + "-")
                .param("until", "vote-" + proposal.number() + ".");
    }
}
