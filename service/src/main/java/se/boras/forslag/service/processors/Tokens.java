package se.boras.forslag.service.processors;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads from {@code read.token_entry} how far processors have come that another node runs. */
@Repository
class Tokens {

    private final JdbcClient database;
    private final Serializer serializer;

    Tokens(JdbcClient database, Serializer serializer) {
        this.database = database;
        this.serializer = serializer;
    }

    /** The position that all of these have come to; 0 if one of them has not begun. */
    long slowest(List<String> processors) {
        var positions = database.sql("select token, tokentype from read.token_entry where processorname = any(?)")
                .param(1, processors.toArray(String[]::new), Types.ARRAY)
                .query((row, _) -> position(row))
                .list();
        return positions.size() < processors.size()
                ? 0
                : positions.stream().mapToLong(Long::longValue).min().orElse(Long.MAX_VALUE);
    }

    private long position(ResultSet row) throws SQLException {
        var token = row.getBytes("token");
        if (token == null) {
            return 0;
        }
        var type = row.getString("tokentype");
        TrackingToken read = serializer.deserialize(new SimpleSerializedObject<>(token, byte[].class, type, null));
        return read.position().orElse(0);
    }
}
