package se.boras.forslag.query.reports;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.query.reading.Page;

/** Reads {@code read.report}; who is no member of staff sees what has been given to all, and nothing before. */
@Repository
class Reports {

    private static final String SEEN = " (:staff or distributed_at is not null) ";

    private final JdbcClient database;

    Reports(JdbcClient database) {
        this.database = database;
    }

    /** Newest first. */
    List<Report> list(boolean staff, Page page) {
        return database.sql("select view from read.report where" + SEEN
                        + "and (:after::text is null or sort_key < :after) order by sort_key desc limit :fetch")
                .param("staff", staff)
                .param("after", page.after())
                .param("fetch", page.fetch())
                .query((row, _) -> ReportTable.report(row))
                .list();
    }

    Optional<Report> find(boolean staff, String id) {
        return database.sql("select view from read.report where" + SEEN + "and report_id = :id")
                .param("staff", staff)
                .param("id", id)
                .query((row, _) -> ReportTable.report(row))
                .optional();
    }
}
