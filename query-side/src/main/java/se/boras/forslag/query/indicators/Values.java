package se.boras.forslag.query.indicators;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.query.annals.Moment;
import se.boras.forslag.query.deadlines.Present;
import se.boras.forslag.query.reading.Span;

/** Asks the annals for all key figures at once, of all together and of each committee. */
@Repository
class Values {

    /** Of so many so many count, or the middle one of their days; of all committees together where none is named. */
    record Value(
            String indicator,
            @Nullable String organ,
            int numerator,
            int denominator,
            @Nullable Double median) {}

    private static final String FACTS = Definitions.ALL.stream()
            .map(indicator -> "select '" + indicator.id() + "' as indicator, r.* from (" + indicator.rows()
                    + ") as r (organ, counts, days)")
            .collect(joining(" union all "));

    private static final String VALUES = Present.TABLES + ", fact as (" + FACTS + ") " + """
            select indicator, organ, count(*) filter (where counts)::int as numerator, count(*)::int as denominator,
                percentile_cont(0.5) within group (order by days) as median
            from fact group by grouping sets ((indicator, organ), (indicator))
            having organ is distinct from '' and (:committee::text is null or organ = :committee or organ is null)
            order by indicator, organ nulls first
            """;

    private final JdbcClient database;

    Values(JdbcClient database) {
        this.database = database;
    }

    Map<String, List<Value>> of(Span period, @Nullable String committee, Moment moment) {
        return database
                .sql(VALUES)
                .params(moment.parameters())
                .param("from", period.from())
                .param("to", period.to())
                .param("committee", committee)
                .query((row, _) -> value(row))
                .list()
                .stream()
                .collect(groupingBy(Value::indicator));
    }

    private static Value value(ResultSet row) throws SQLException {
        return new Value(
                row.getString("indicator"),
                row.getString("organ"),
                row.getInt("numerator"),
                row.getInt("denominator"),
                row.getObject("median", Double.class));
    }
}
