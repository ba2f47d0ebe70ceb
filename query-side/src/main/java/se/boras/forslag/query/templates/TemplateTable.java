package se.boras.forslag.query.templates;

import static se.boras.forslag.query.model.Columns.all;
import static se.boras.forslag.query.model.Columns.numbers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.template.TemplateId;
import se.boras.forslag.query.reading.Json;
import se.boras.forslag.query.reading.SortKey;

/** Keeps {@code template}: one row per version, replaced as a whole. */
@Repository
class TemplateTable {

    private static final String UPSERT = """
            insert into template (template_id, version, sort_key, kind, committee, standing, view)
            select * from unnest(?::text[], ?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::json[])
            on conflict (template_id, version) do update set standing = excluded.standing, view = excluded.view
            """;

    private final JdbcClient database;

    TemplateTable(JdbcClient database) {
        this.database = database;
    }

    Map<TemplateId, TreeMap<Integer, Version>> find(Collection<TemplateId> ids) {
        var found = new HashMap<TemplateId, TreeMap<Integer, Version>>();
        database.sql("select view from template where template_id = any(?)")
                .param(all(ids, TemplateId::value))
                .query((row, _) -> version(row))
                .list()
                .forEach(version -> found.computeIfAbsent(version.templateId(), _ -> new TreeMap<>())
                        .put(version.version(), version));
        return found;
    }

    void save(Collection<Version> versions) {
        database.sql(UPSERT)
                .param(all(versions, Version::templateId))
                .param(numbers(versions, Version::version))
                .param(all(versions, version -> SortKey.of(version.position())))
                .param(all(versions, Version::kind))
                .param(all(versions, Version::committee))
                .param(all(versions, Version::standing))
                .param(all(versions, Json.MAPPER::writeValueAsString))
                .update();
    }

    static Version version(ResultSet row) throws SQLException {
        return Json.MAPPER.readValue(row.getString("view"), Version.class);
    }
}
