package se.boras.forslag.query.persons;

import static java.util.stream.Collectors.toMap;
import static se.boras.forslag.query.model.Columns.all;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.privacy.ErasureScope;

/** Keeps {@code person_event} and {@code erasure}. */
@Repository
class PersonTables {

    private final JdbcClient database;

    PersonTables(JdbcClient database) {
        this.database = database;
    }

    /** The requests of these persons that nobody has decided on. */
    Map<String, Erasure> open(Collection<String> references) {
        return database
                .sql("select * from erasure where undecided is not null and reference = any(?)")
                .param(all(references, reference -> reference))
                .query((row, _) -> erasure(row))
                .list()
                .stream()
                .collect(toMap(Erasure::reference, Function.identity()));
    }

    void save(Collection<Erasure> requests) {
        database.sql("""
                insert into erasure (sort_key, reference, proposal_id, scope, asked_on, by_staff, undecided, granted,
                    decided_on, basis)
                select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::date[], ?::boolean[], ?::text[],
                    ?::text[], ?::date[], ?::text[])
                on conflict (sort_key) do update set undecided = excluded.undecided, granted = excluded.granted,
                    decided_on = excluded.decided_on, basis = excluded.basis
                """)
                .params(
                        all(requests, Erasure::sortKey),
                        all(requests, Erasure::reference),
                        all(requests, Erasure::proposal),
                        all(requests, Erasure::scope),
                        all(requests, Erasure::askedOn),
                        all(requests, Erasure::byStaff),
                        all(requests, Erasure::undecided),
                        all(requests, Erasure::granted),
                        all(requests, Erasure::decidedOn),
                        all(requests, Erasure::basis))
                .update();
    }

    void add(Collection<PersonEvent> rows) {
        database.sql("""
                insert into person_event (sort_key, position, kind, what, basis, amount, reference, proposal_id, purpose,
                    day, recorded_at, actor, role, organ)
                select * from unnest(?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::int[], ?::text[],
                    ?::text[], ?::text[], ?::date[], ?::timestamptz[], ?::text[], ?::text[], ?::text[])
                """)
                .params(
                        all(rows, PersonEvent::sortKey),
                        all(rows, PersonEvent::position),
                        all(rows, PersonEvent::kind),
                        all(rows, row -> row.told().what()),
                        all(rows, row -> row.told().basis()),
                        all(rows, row -> row.told().amount()),
                        all(rows, row -> row.told().reference()),
                        all(rows, row -> row.told().proposal()),
                        all(rows, row -> row.told().purpose()),
                        all(rows, PersonEvent::day),
                        all(rows, PersonEvent::recordedAt),
                        all(rows, PersonEvent::actor),
                        all(rows, PersonEvent::role),
                        all(rows, PersonEvent::organ))
                .update();
    }

    static Erasure erasure(ResultSet row) throws SQLException {
        var undecided = row.getString("undecided");
        return new Erasure(
                row.getString("sort_key"),
                row.getString("reference"),
                row.getString("proposal_id"),
                ErasureScope.valueOf(row.getString("scope")),
                row.getObject("asked_on", LocalDate.class),
                row.getBoolean("by_staff"),
                undecided == null ? null : ErasureScope.valueOf(undecided),
                row.getString("granted"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("basis"));
    }
}
