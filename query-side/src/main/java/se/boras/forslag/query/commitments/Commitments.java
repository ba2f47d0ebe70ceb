package se.boras.forslag.query.commitments;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.query.annals.Moment;
import se.boras.forslag.query.reading.Json;
import se.boras.forslag.query.reading.Page;
import se.boras.forslag.query.told.Promise;
import se.boras.forslag.query.told.PromiseState;

/** Reads the promises in the annals. */
@Repository
class Commitments {

    /** Which promises are asked for, as they stood at a moment and are looked at on a day. */
    record Question(
            @Nullable String committee,
            @Nullable PromiseState state,
            boolean overdue,
            Moment moment,
            LocalDate day,
            Page page) {}

    private static final String LIST = "select view from " + Moment.in("annal_promise") + """
             p join read.annal_view using (subject, known_from, valid_from)
            where (:committee::text is null or responsible = :committee)
                and (:state::text is null or state = :state)
                and (not :overdue or due_by < :today and state in ('PROMISED', 'PLANNED', 'STARTED', 'PARTLY'))
                and (:after::text is null or sort_key < :after)
            order by sort_key desc
            limit :fetch
            """;

    private final JdbcClient database;

    Commitments(JdbcClient database) {
        this.database = database;
    }

    /** Newest number first. */
    List<Promise> list(Question question) {
        var state = question.state();
        return database.sql(LIST)
                .params(question.moment().parameters())
                .param("committee", question.committee())
                .param("state", state == null ? null : state.name())
                .param("overdue", question.overdue())
                .param("today", question.day())
                .param("after", question.page().after())
                .param("fetch", question.page().fetch())
                .query((row, _) -> Json.MAPPER.readValue(row.getString("view"), Promise.class))
                .list();
    }
}
