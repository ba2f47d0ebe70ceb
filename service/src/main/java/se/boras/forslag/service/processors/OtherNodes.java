package se.boras.forslag.service.processors;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads from {@code read.token_entry} how far processors have come that another node runs. A token is stored with what was
 * done about an event, but only now and then for events about which nothing is done; so those are looked past here.
 */
@Repository
class OtherNodes {

    private static final String NEXT_TO_DO = """
            select min(coalesce(
                (select min(e.position) - 1 from log.event e
                 where e.position > p.token and e.type = any(string_to_array(p.types, ','))), head.position))
            from unnest(?::bigint[], ?::text[]) as p (token, types),
                (select coalesce(max(position), 0) as position from log.event) head
            """;

    /** A processor that another node runs, and the types of events that it does anything about. */
    record Elsewhere(String name, List<String> types) {}

    private final JdbcClient database;
    private final Serializer serializer;

    OtherNodes(JdbcClient database, Serializer serializer) {
        this.database = database;
        this.serializer = serializer;
    }

    /** The position that all of these have come to; 0 if one of them has not begun. */
    long slowest(List<Elsewhere> processors) {
        var tokens = tokens();
        if (!processors.stream().map(Elsewhere::name).allMatch(tokens::containsKey)) {
            return 0;
        }
        return database.sql(NEXT_TO_DO)
                .param(
                        1,
                        processors.stream()
                                .map(processor -> Objects.requireNonNull(tokens.get(processor.name())))
                                .toArray(Long[]::new),
                        Types.ARRAY)
                .param(
                        2,
                        processors.stream()
                                .map(processor -> String.join(",", processor.types()))
                                .toArray(String[]::new),
                        Types.ARRAY)
                .query(Long.class)
                .single();
    }

    private Map<String, Long> tokens() {
        return database
                .sql("select processorname, token, tokentype from read.token_entry where token is not null")
                .query((row, _) -> Map.entry(row.getString("processorname"), position(row)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, Math::min));
    }

    private long position(ResultSet row) throws SQLException {
        TrackingToken token = serializer.deserialize(
                new SimpleSerializedObject<>(row.getBytes("token"), byte[].class, row.getString("tokentype"), null));
        return token.position().orElse(0);
    }
}
