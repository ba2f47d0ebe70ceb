package se.boras.forslag.query.scorecard;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.query.annals.Moment;
import se.boras.forslag.query.reading.Span;

/** Asks the annals for the marks, summed or one by one. */
@Repository
class Counting {

    private static final String SUM = """
            count(*)::int as count, coalesce(sum(days), 0)::int as days, coalesce(max(days), 0) as longest,
            sum(times)::int as times, bool_or(days is not null) as counts_days,
            percentile_cont(0.5) within group (order by days) filter (where mark like 'time.%') as median,
            percentile_cont(0.9) within group (order by days) filter (where mark like 'time.%') as ninetieth
            """;
    private static final String EACH = Marks.ALL + " select mark, coalesce(committee, '') as committee, " + SUM
            + " from mark group by grouping sets ((mark, committee), (mark))";
    private static final String ONE = Marks.ALL + " select mark, subject, proposal_id, " + SUM
            + " from mark where committee = :committee"
            + " group by grouping sets ((mark, subject, proposal_id, days), (mark))";

    /** All committees together go by no name. */
    static final String ALL = "";

    /** The sums of one committee, and what each of them counts, the most days first. */
    record Counted(Sums sums, Map<String, List<Row>> rows) {}

    private final JdbcClient database;

    Counting(JdbcClient database) {
        this.database = database;
    }

    Counted of(String committee, Span period, Moment moment) {
        var sums = new HashMap<String, Sum>();
        var rows = new TreeMap<String, List<Row>>();
        asked(ONE, period, moment).param("committee", committee).query(row -> {
            var mark = row.getString("mark");
            var subject = row.getString("subject");
            if (subject == null) {
                sums.put(mark, sum(row));
            } else {
                rows.computeIfAbsent(mark, _ -> new ArrayList<>())
                        .addAll(Collections.nCopies(row.getInt("count"), row(row, subject)));
            }
        });
        rows.values()
                .forEach(its -> its.sort(comparing(Row::days, nullsLast(reverseOrder()))
                        .thenComparing(Row::publicNumber)
                        .thenComparing(Row::id)));
        return new Counted(new Sums(sums), rows);
    }

    /** The sums of every committee that has any, by its id, and of all together. */
    Map<String, Sums> each(Span period, Moment moment) {
        var sums = new HashMap<String, Map<String, Sum>>();
        asked(EACH, period, moment)
                .query((row, _) -> sums.computeIfAbsent(row.getString("committee"), _ -> new HashMap<>())
                        .put(row.getString("mark"), sum(row)))
                .list();
        return sums.entrySet().stream().collect(toMap(Map.Entry::getKey, its -> new Sums(its.getValue())));
    }

    private JdbcClient.StatementSpec asked(String sql, Span period, Moment moment) {
        return database.sql(sql)
                .params(moment.parameters())
                .param("from", period.from())
                .param("to", period.to());
    }

    private static Sum sum(ResultSet row) throws SQLException {
        return new Sum(
                row.getInt("count"),
                row.getInt("days"),
                row.getInt("longest"),
                row.getInt("times"),
                row.getObject("median", Double.class),
                row.getObject("ninetieth", Double.class));
    }

    private static Row row(ResultSet row, String subject) throws SQLException {
        var number = new ProposalId(row.getString("proposal_id")).publicNumber().value();
        return new Row(number, subject, days(row), "/api/proposals/" + number + "/timeline");
    }

    private static @Nullable Integer days(ResultSet row) throws SQLException {
        return row.getBoolean("counts_days") ? row.getInt("longest") : null;
    }
}
