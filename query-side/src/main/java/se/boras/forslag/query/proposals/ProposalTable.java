package se.boras.forslag.query.proposals;

import static java.util.stream.Collectors.joining;
import static se.boras.forslag.query.model.Columns.all;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.query.reading.Json;
import se.boras.forslag.query.reading.SortKey;

/** Keeps {@code proposal}: one row per proposal, replaced as a whole. */
@Repository
class ProposalTable {

    private static final String UPSERT = """
            insert into proposal (proposal_id, public_number, sort_key, stage, closes_at, audience, committee,
                contact_refs, changed_at, view, title, search)
            select id, number, sort_key, stage, closes_at, audience, committee,
                string_to_array(contacts, ' '), changed_at, view, title, search
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::text[], ?::text[],
                    ?::text[], ?::timestamptz[], ?::json[], ?::text[], ?::text[])
                as r (id, number, sort_key, stage, closes_at, audience, committee, contacts, changed_at, view,
                    title, search)
            on conflict (proposal_id) do update set stage = excluded.stage, closes_at = excluded.closes_at,
                audience = excluded.audience, committee = excluded.committee, contact_refs = excluded.contact_refs,
                changed_at = excluded.changed_at, view = excluded.view, title = excluded.title,
                search = excluded.search
            """;

    private final JdbcClient database;

    ProposalTable(JdbcClient database) {
        this.database = database;
    }

    Map<ProposalId, ProposalRow> find(Collection<ProposalId> ids) {
        var found = new HashMap<ProposalId, ProposalRow>();
        database.sql("select view, changed_at, title, search from proposal where proposal_id = any(?)")
                .param(all(ids, ProposalId::value))
                .query((row, _) -> new ProposalRow(
                        view(row),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getString("title"),
                        row.getString("search")))
                .list()
                .forEach(row -> found.put(row.view().id(), row));
        return found;
    }

    void save(Collection<ProposalRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        database.sql(UPSERT)
                .param(all(rows, row -> row.view().id()))
                .param(all(rows, row -> row.view().id().publicNumber()))
                .param(all(rows, row -> SortKey.of(row.view().id())))
                .param(all(rows, row -> row.view().stage()))
                .param(all(rows, row -> row.view().ballot().closesAt()))
                .param(all(rows, row -> Audience.of(row.view())))
                .param(all(rows, row -> lead(row.view())))
                .param(all(rows, row -> contacts(row.view())))
                .param(all(rows, ProposalRow::changedAt))
                .param(all(rows, row -> Json.MAPPER.writeValueAsString(row.view())))
                .param(all(rows, ProposalRow::title))
                .param(all(rows, ProposalRow::search))
                .update();
    }

    /** But for the proposals that the batch tells of itself. */
    void forgetWordsOf(Collection<ContactRef> contacts, Collection<String> told) {
        if (!contacts.isEmpty()) {
            database.sql("""
                    update proposal set title = '', search = lower(public_number)
                    where contact_refs && ?::text[] and proposal_id <> all(?)
                    """)
                    .param(all(contacts, ContactRef::value))
                    .param(all(told, id -> id))
                    .update();
        }
    }

    private static @Nullable Object lead(ProposalView view) {
        var matter = view.matter();
        return matter == null ? null : matter.lead();
    }

    private static String contacts(ProposalView view) {
        return view.content().contacts().stream().map(ContactRef::value).collect(joining(" "));
    }

    static ProposalView view(ResultSet row) throws SQLException {
        return Json.MAPPER.readValue(row.getString("view"), ProposalView.class);
    }
}
