package se.boras.forslag.query.annals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.boras.forslag.query.log.Positions;
import se.boras.forslag.query.reading.Times;

/** Finds where on the two axes of time a question is asked. */
@Component
public class Moments {

    private final JdbcClient database;
    private final Positions positions;

    Moments(JdbcClient database, Positions positions) {
        this.database = database;
        this.positions = positions;
    }

    /** Never ahead of the annals: what they have not come to was not known to them. */
    public Moment of(Times times) {
        var head = head();
        var asked = times.knownAt() == null ? head : positions.at(times.knownAt());
        return new Moment(day(times.asOf()), Math.min(head, asked));
    }

    private static LocalDate day(@Nullable LocalDate asOf) {
        var last = Slice.FOREVER.minusDays(1);
        return asOf == null || asOf.isAfter(last) ? last : asOf;
    }

    private long head() {
        return database.sql("select coalesce(max(position), 0) from read.annal_head")
                .query(Long.class)
                .single();
    }
}
