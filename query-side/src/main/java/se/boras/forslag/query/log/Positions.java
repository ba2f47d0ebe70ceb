package se.boras.forslag.query.log;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.query.reading.Times;

/** Finds how far the log had come (<i>position</i>) at an instant, or by the end of a day. */
@Repository
public class Positions {

    /** Positions have no gaps and are recorded in order, so halving finds one without an index on the instants. */
    private static final String SEARCH = """
            with recursive search (low, high) as (
                select 0::bigint, (select coalesce(max(position), 0) from log.event)
                union all
                select case when middle.then_known then half else low end,
                    case when middle.then_known then high else half - 1 end
                from search, lateral (select (low + high + 1) / 2 as half) h,
                    lateral (select recorded_at %s :instant as then_known from log.event where position = half) middle
                where low < high)
            select low from search where low = high
            """;

    private static final String AT = SEARCH.formatted("<=");
    private static final String BEFORE = SEARCH.formatted("<");

    private final JdbcClient database;

    Positions(JdbcClient database) {
        this.database = database;
    }

    /** The last position recorded at this instant or before it; 0 if there is none. */
    public long at(Instant instant) {
        return find(AT, instant);
    }

    /** The last position recorded before the day was over; 0 if there is none. */
    public long endOf(LocalDate day) {
        return find(BEFORE, day.plusDays(1).atStartOfDay(Times.HERE).toInstant());
    }

    /** How far the log had come for somebody who knows what was known then of what had been recorded by that day. */
    public long of(Times times) {
        var known = times.knownAt() == null ? Long.MAX_VALUE : at(times.knownAt());
        var recorded = times.asOf() == null ? Long.MAX_VALUE : endOf(times.asOf());
        return Math.min(known, recorded);
    }

    /** The log keeps microseconds; what is finer would be rounded up. */
    private long find(String search, Instant instant) {
        return database.sql(search)
                .param("instant", instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
