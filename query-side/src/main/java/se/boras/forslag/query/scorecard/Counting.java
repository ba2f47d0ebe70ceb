package se.boras.forslag.query.scorecard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
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

    private static final String SUMS = Marks.ALL + """
            select mark, coalesce(committee, '') as committee, count(*)::int as count, coalesce(sum(days), 0)::int as days,
                coalesce(max(days), 0) as longest, sum(times)::int as times,
                percentile_cont(0.5) within group (order by days) as median,
                percentile_cont(0.9) within group (order by days) as ninetieth
            from mark where :committee::text is null or committee = :committee
            group by grouping sets ((mark, committee), (mark))
            """;
    private static final String ROWS = Marks.ALL + """
            select mark, subject, proposal_id, days from mark where committee = :committee
            order by mark, days desc nulls last, subject
            """;

    /** All committees together go by no name. */
    static final String ALL = "";

    /** One mark of one committee, with the mark it was. */
    private record Found(String mark, Row row) {}

    private final JdbcClient database;

    Counting(JdbcClient database) {
        this.database = database;
    }

    Sums of(String committee, Span period, Moment moment) {
        return new Sums(sums(committee, period, moment).getOrDefault(committee, Map.of()));
    }

    /** The sums of every committee that has any, by its id, and of all together. */
    Map<String, Sums> each(Span period, Moment moment) {
        return sums(null, period, moment).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, its -> new Sums(its.getValue())));
    }

    /** What each figure of the committee counts, the most days first. */
    Map<String, List<Row>> rows(String committee, Span period, Moment moment) {
        var found = asked(ROWS, committee, period, moment)
                .query((row, _) -> new Found(row.getString("mark"), row(row)))
                .list();
        var rows = new TreeMap<String, List<Row>>();
        found.stream()
                .collect(groupingBy(Found::mark))
                .forEach((mark, its) ->
                        rows.put(mark, its.stream().map(Found::row).toList()));
        return rows;
    }

    private Map<String, Map<String, Sum>> sums(@Nullable String committee, Span period, Moment moment) {
        var sums = new HashMap<String, Map<String, Sum>>();
        asked(SUMS, committee, period, moment)
                .query((row, _) -> sums.computeIfAbsent(row.getString("committee"), _ -> new HashMap<>())
                        .put(row.getString("mark"), sum(row)))
                .list();
        return sums;
    }

    private JdbcClient.StatementSpec asked(String sql, @Nullable String committee, Span period, Moment moment) {
        return database.sql(sql)
                .params(moment.parameters())
                .param("from", period.from())
                .param("to", period.to())
                .param("committee", committee);
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

    private static Row row(ResultSet row) throws SQLException {
        var number = new ProposalId(row.getString("proposal_id")).publicNumber().value();
        return new Row(
                number,
                row.getString("subject"),
                row.getObject("days", Integer.class),
                "/api/proposals/" + number + "/timeline");
    }
}
