package se.boras.forslag.query.persons;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.query.reading.Page;

/** Reads {@code read.person_event} and {@code read.erasure}. */
@Repository
class Persons {

    private final JdbcClient database;

    Persons(JdbcClient database) {
        this.database = database;
    }

    /** Last asked for first. */
    List<Erasure> requests(@Nullable Boolean open, Page page) {
        return database.sql("""
                select * from read.erasure
                where (:open::boolean is null or (undecided is not null) = :open)
                    and (:after::text is null or sort_key < :after)
                order by sort_key desc limit :fetch
                """)
                .param("open", open)
                .param("after", page.after())
                .param("fetch", page.fetch())
                .query((row, _) -> PersonTables.erasure(row))
                .list();
    }

    /** The last that this person made. */
    Optional<Erasure> request(ContactRef person) {
        return database.sql("select * from read.erasure where reference = ? order by sort_key desc limit 1")
                .param(person.value())
                .query((row, _) -> PersonTables.erasure(row))
                .optional();
    }

    /** Last read first. */
    List<Access> accesses(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String actor,
            @Nullable String proposal,
            Page page) {
        return database.sql("""
                select * from read.person_event
                where kind in ('CONTACT_READ', 'TEXT_READ')
                    and (:from::date is null or day >= :from) and (:to::date is null or day <= :to)
                    and (:actor::text is null or actor = :actor)
                    and (:proposal::text is null or proposal_id = :proposal)
                    and (:after::text is null or sort_key < :after)
                order by sort_key desc limit :fetch
                """)
                .param("from", from)
                .param("to", to)
                .param("actor", actor)
                .param("proposal", proposal)
                .param("after", page.after())
                .param("fetch", page.fetch())
                .query((row, _) -> new Access(
                        row.getLong("position"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        Access.What.of(PersonEvent.Kind.valueOf(row.getString("kind"))),
                        row.getString("reference"),
                        row.getString("proposal_id"),
                        row.getString("purpose"),
                        row.getString("actor"),
                        row.getString("role"),
                        row.getString("organ")))
                .list();
    }

    /** How many of each, and on what basis; whose they were is not asked. */
    List<Register.Line> counted(@Nullable LocalDate from, @Nullable LocalDate to) {
        return database.sql("""
                select kind, coalesce(what, '') as what, coalesce(basis, '') as basis, count(*) as times,
                    sum(amount) as amount
                from read.person_event
                where (:from::date is null or day >= :from) and (:to::date is null or day <= :to)
                group by 1, 2, 3 order by 1, 2, 3
                """)
                .param("from", from)
                .param("to", to)
                .query((row, _) -> new Register.Line(
                        PersonEvent.Kind.valueOf(row.getString("kind")),
                        row.getString("what").isEmpty() ? null : row.getString("what"),
                        row.getString("basis").isEmpty() ? null : row.getString("basis"),
                        row.getLong("times"),
                        row.getLong("amount")))
                .list();
    }

    long undecided() {
        return database.sql("select count(*) from read.erasure where undecided is not null")
                .query(Long.class)
                .single();
    }
}
