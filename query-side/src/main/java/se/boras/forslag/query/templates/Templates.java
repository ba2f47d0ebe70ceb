package se.boras.forslag.query.templates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.template.LetterKind;
import se.boras.forslag.query.reading.Page;

/** Reads {@code read.template}. */
@Repository
class Templates {

    private static final String LIST = """
            select view from read.template
            where (:committee::text is null or committee = :committee) and (:kind::text is null or kind = :kind)
                and (:state::text is null or standing = :state) and (:after::text is null or sort_key < :after)
            order by sort_key desc limit :fetch
            """;

    private final JdbcClient database;

    Templates(JdbcClient database) {
        this.database = database;
    }

    /** What is asked for, as far as anything is. */
    record Question(
            @Nullable String committee,
            @Nullable LetterKind kind,
            @Nullable Standing state,
            Page page) {}

    /** Newest first. */
    List<Version> list(Question question) {
        return database.sql(LIST)
                .param("committee", question.committee())
                .param("kind", text(question.kind()))
                .param("state", text(question.state()))
                .param("after", question.page().after())
                .param("fetch", question.page().fetch())
                .query((row, _) -> TemplateTable.version(row))
                .list();
    }

    private static @Nullable String text(@Nullable Object asked) {
        return asked == null ? null : asked.toString();
    }
}
