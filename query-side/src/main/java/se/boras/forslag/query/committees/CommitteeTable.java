package se.boras.forslag.query.committees;

import static se.boras.forslag.query.model.Columns.all;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.query.reading.Json;

/** Keeps {@code committee}: one row per committee, replaced as a whole. */
@Repository
class CommitteeTable {

    private static final String UPSERT = """
            insert into committee (committee_id, kind, established_on, ended_on, merged_into, names)
            select * from unnest(?::text[], ?::text[], ?::date[], ?::date[], ?::text[], ?::json[])
            on conflict (committee_id) do update set ended_on = excluded.ended_on,
                merged_into = excluded.merged_into, names = excluded.names
            """;

    private final JdbcClient database;

    CommitteeTable(JdbcClient database) {
        this.database = database;
    }

    List<Committee> everyCommittee() {
        return database.sql("select * from committee")
                .query((row, _) -> Committees.committee(row))
                .list();
    }

    void save(Collection<Committee> committees) {
        database.sql(UPSERT)
                .param(all(committees, Committee::id))
                .param(all(committees, Committee::kind))
                .param(all(committees, Committee::from))
                .param(all(committees, Committee::until))
                .param(all(committees, Committee::mergedInto))
                .param(all(committees, committee -> Json.MAPPER.writeValueAsString(committee.names())))
                .update();
    }
}
