package se.boras.forslag.service.processors;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.query.reading.Page;

/** Reads {@code read.dead_letter}, which Axon writes. */
@Repository
class LetterTable {

    /** Letters that keep their order among themselves. */
    record Sequence(String processor, String name) {}

    private static final String LETTERS = """
            select l.*, e.position, e.recorded_at,
                coalesce((convert_from(l.diagnostics, 'UTF8')::json ->> 'attempts')::int, 0) as attempts
            from read.dead_letter l
            join log.event e on e.stream = l.aggregateidentifier and e.sequence = l.sequencenumber
            """;

    private static final String IS_FIRST = """
            sequenceindex = (
                select min(f.sequenceindex) from read.dead_letter f
                where f.processinggroup = l.processinggroup and f.sequenceidentifier = l.sequenceidentifier)
            """;

    /** After each failure twice as long, an hour at most; what only waited behind another is tried at once. */
    private static final String DUE =
            "select processinggroup, sequenceidentifier from (" + LETTERS + ") l where " + IS_FIRST + """
            and lasttouched::timestamptz + case when attempts = 0 then interval '0'
                else least(interval '1 hour', interval '30 seconds' * power(2, least(attempts, 10) - 1)) end <= now()
            order by no
            """;

    private final JdbcClient database;
    private final Clock clock;

    LetterTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In the order in which they were put aside. */
    List<Letter> list(@Nullable String processor, Page page) {
        return database.sql(LETTERS + """
                where (:processor::text is null or l.processinggroup = :processor) and l.no > :after
                order by l.no limit :fetch
                """)
                .param("processor", processor)
                .param("after", page.after() == null ? 0 : Long.parseLong(page.after()))
                .param("fetch", page.fetch())
                .query((row, _) -> letter(row))
                .list();
    }

    Optional<Letter> find(String id) {
        return database.sql(LETTERS + "where l.deadletteridentifier = ?")
                .param(id)
                .query((row, _) -> letter(row))
                .optional();
    }

    List<Sequence> due() {
        return database.sql(DUE)
                .query((row, _) -> new Sequence(row.getString(1), row.getString(2)))
                .list();
    }

    List<Sequence> of(String processor) {
        return database.sql("""
                select sequenceidentifier from read.dead_letter where processinggroup = ?
                group by sequenceidentifier order by min(no)
                """)
                .param(processor)
                .query((row, _) -> new Sequence(processor, row.getString(1)))
                .list();
    }

    int waiting(String processor, @Nullable String sequence) {
        return database.sql("""
                select count(*) from read.dead_letter
                where processinggroup = :processor and (:sequence::text is null or sequenceidentifier = :sequence)
                """)
                .param("processor", processor)
                .param("sequence", sequence)
                .query(Integer.class)
                .single();
    }

    Map<String, Integer> waiting() {
        return database
                .sql("select processinggroup, count(*) from read.dead_letter group by processinggroup")
                .query((row, _) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void clear(String processor) {
        database.sql("delete from read.dead_letter where processinggroup = ?")
                .param(processor)
                .update();
    }

    /** Whether it was the first of its sequence, and is gone. */
    boolean removeIfFirst(String id) {
        return database.sql("delete from read.dead_letter l where deadletteridentifier = ? and " + IS_FIRST)
                        .param(id)
                        .update()
                > 0;
    }

    void remember(Letter letter, String reason, String by) {
        database.sql("insert into read.discarded_letter values (?, ?, ?, ?, ?, ?, ?)")
                .params(letter.no(), letter.processor(), letter.position(), letter.type(), reason, by)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Letter letter(ResultSet row) throws SQLException {
        var sequence = row.getString("sequenceidentifier");
        return new Letter(
                row.getLong("no"),
                row.getString("deadletteridentifier"),
                row.getString("processinggroup"),
                sequence,
                row.getLong("position"),
                row.getString("payloadtype"),
                sequence.equals(BySubject.NO_PROPOSAL) ? null : "BF-" + sequence,
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                Instant.parse(row.getString("enqueuedat")),
                Instant.parse(row.getString("lasttouched")),
                row.getString("causetype"),
                row.getString("causemessage"),
                row.getInt("attempts"));
    }
}
