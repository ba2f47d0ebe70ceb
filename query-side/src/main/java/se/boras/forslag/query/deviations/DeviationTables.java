package se.boras.forslag.query.deviations;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static se.boras.forslag.query.model.Columns.all;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.events.commitment.CommitmentId;
import se.boras.forslag.events.reference.CommitteeId;

/** Keeps {@code deviation}, and what is needed to judge the next event. */
@Repository
class DeviationTables {

    private final JdbcClient database;

    DeviationTables(JdbcClient database) {
        this.database = database;
    }

    Map<CaseId, KnownCase> cases(Collection<CaseId> ids) {
        return database
                .sql("select * from deviation_case where case_id = any(?)")
                .param(all(ids, CaseId::value))
                .query((row, _) -> new KnownCase(
                        new CaseId(row.getString("case_id")),
                        new CommitteeId(row.getString("lead")),
                        type(row.getString("recommended"))))
                .list()
                .stream()
                .collect(toMap(KnownCase::id, identity()));
    }

    Map<CommitmentId, KnownPromise> promises(Collection<CommitmentId> ids) {
        return database
                .sql("select * from deviation_promise where commitment_id = any(?)")
                .param(all(ids, CommitmentId::value))
                .query((row, _) -> new KnownPromise(
                        new CommitmentId(row.getString("commitment_id")),
                        new CommitteeId(row.getString("responsible")),
                        row.getObject("first_due_by", LocalDate.class)))
                .list()
                .stream()
                .collect(toMap(KnownPromise::id, identity()));
    }

    void add(Collection<Deviation> found) {
        database.sql("""
                insert into deviation (sort_key, position, kind, day, recorded_at, proposal_id, committee, days, recommended)
                select * from unnest(?::text[], ?::bigint[], ?::text[], ?::date[], ?::timestamptz[], ?::text[], ?::text[],
                    ?::int[], ?::text[])
                """)
                .params(
                        all(found, Deviation::sortKey),
                        all(found, Deviation::position),
                        all(found, Deviation::kind),
                        all(found, Deviation::day),
                        all(found, Deviation::recordedAt),
                        all(found, Deviation::proposalId),
                        all(found, Deviation::committee),
                        all(found, Deviation::days),
                        all(found, Deviation::recommended))
                .update();
    }

    void saveCases(Collection<KnownCase> cases) {
        database.sql("""
                insert into deviation_case (case_id, lead, recommended)
                select * from unnest(?::text[], ?::text[], ?::text[])
                on conflict (case_id) do update set lead = excluded.lead, recommended = excluded.recommended
                """)
                .params(all(cases, KnownCase::id), all(cases, KnownCase::lead), all(cases, KnownCase::recommended))
                .update();
    }

    void savePromises(Collection<KnownPromise> promises) {
        database.sql("""
                insert into deviation_promise (commitment_id, responsible, first_due_by)
                select * from unnest(?::text[], ?::text[], ?::date[])
                on conflict (commitment_id) do update
                    set responsible = excluded.responsible, first_due_by = excluded.first_due_by
                """)
                .params(
                        all(promises, KnownPromise::id),
                        all(promises, KnownPromise::responsible),
                        all(promises, KnownPromise::firstDueBy))
                .update();
    }

    private static @Nullable DecisionType type(@Nullable String name) {
        return name == null ? null : DecisionType.valueOf(name);
    }
}
