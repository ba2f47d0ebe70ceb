package se.boras.forslag.query.reports;

import static se.boras.forslag.query.model.Columns.all;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.report.ReportId;
import se.boras.forslag.query.reading.Json;
import se.boras.forslag.query.reading.SortKey;

/** Keeps {@code report}: one row per report, replaced as a whole. */
@Repository
class ReportTable {

    private static final String UPSERT = """
            insert into report (report_id, sort_key, distributed_at, view)
            select * from unnest(?::text[], ?::text[], ?::timestamptz[], ?::json[])
            on conflict (report_id) do update set distributed_at = excluded.distributed_at, view = excluded.view
            """;

    private final JdbcClient database;

    ReportTable(JdbcClient database) {
        this.database = database;
    }

    Map<ReportId, Report> find(Collection<ReportId> ids) {
        var found = new HashMap<ReportId, Report>();
        database.sql("select view from report where report_id = any(?)")
                .param(all(ids, ReportId::value))
                .query((row, _) -> report(row))
                .list()
                .forEach(report -> found.put(report.id(), report));
        return found;
    }

    void save(Collection<Report> reports) {
        database.sql(UPSERT)
                .param(all(reports, Report::id))
                .param(all(reports, report -> SortKey.of(report.id())))
                .param(all(reports, Report::distributedAt))
                .param(all(reports, Json.MAPPER::writeValueAsString))
                .update();
    }

    static Report report(ResultSet row) throws SQLException {
        return Json.MAPPER.readValue(row.getString("view"), Report.class);
    }
}
