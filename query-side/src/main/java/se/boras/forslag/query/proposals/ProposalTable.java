package se.boras.forslag.query.proposals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.query.reading.Json;
import se.boras.forslag.query.reading.SortKey;

/** Keeps {@code read.proposal}: one row per proposal, replaced as a whole. */
@Repository
class ProposalTable {

    /** A view, and how far in the log it has come. */
    record Row(ProposalView view, long position) {}

    private static final String UPSERT = """
            insert into read.proposal (proposal_id, public_number, sort_key, stage, closes_at, audience, committee,
                contact_refs, changed_at, position, view, search)
            values (:id, :number, :sortKey, :stage, :closesAt, :audience, :committee,
                :contacts, :changedAt, :position, cast(:view as json), coalesce(:search, lower(:number)))
            on conflict (proposal_id) do update set stage = excluded.stage, closes_at = excluded.closes_at,
                audience = excluded.audience, committee = excluded.committee, contact_refs = excluded.contact_refs,
                changed_at = excluded.changed_at, position = excluded.position, view = excluded.view,
                search = coalesce(:search, proposal.search)
            """;

    private final JdbcClient database;

    ProposalTable(JdbcClient database) {
        this.database = database;
    }

    Optional<Row> find(ProposalId id) {
        return database.sql("select view, position from read.proposal where proposal_id = ?")
                .param(id.value())
                .query((row, _) -> row(row))
                .optional();
    }

    /** Without new search words the old ones remain. */
    void save(ProposalView view, Instant at, long position, @Nullable String search) {
        var matter = view.matter();
        var closesAt = view.ballot().closesAt();
        database.sql(UPSERT)
                .param("id", view.id().value())
                .param("number", view.id().publicNumber().value())
                .param("sortKey", SortKey.of(view.id()))
                .param("stage", view.stage().name())
                .param("closesAt", closesAt == null ? null : closesAt.atOffset(ZoneOffset.UTC))
                .param("audience", Audience.of(view).name())
                .param("committee", matter == null ? null : matter.lead().value())
                .param(
                        "contacts",
                        view.content().contacts().stream()
                                .map(ContactRef::value)
                                .toArray(String[]::new))
                .param("changedAt", at.atOffset(ZoneOffset.UTC))
                .param("position", position)
                .param("view", Json.MAPPER.writeValueAsString(view))
                .param("search", search)
                .update();
    }

    /** Whoever has been forgotten can no longer be found by what she wrote. */
    void forgetWordsOf(ContactRef contact) {
        database.sql("update read.proposal set search = lower(public_number) where contact_refs @> array[?]::text[]")
                .param(contact.value())
                .update();
    }

    void truncate() {
        database.sql("truncate table read.proposal").update();
    }

    static Row row(ResultSet row) throws SQLException {
        return new Row(Json.MAPPER.readValue(row.getString("view"), ProposalView.class), row.getLong("position"));
    }

    static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
