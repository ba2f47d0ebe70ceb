package se.boras.forslag.service.rebuild;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a table holds, in one number: SHA-256 over its rows as PostgreSQL writes them, in the order of the primary key. */
@Component
class Fingerprints {

    private static final String KEY = """
            select string_agg(quote_ident(attname), ', ' order by n)
            from pg_index, unnest(indkey::int2[]) with ordinality as k (key, n)
            join pg_attribute on attnum = key
            where indrelid = ?::regclass and indisprimary and attrelid = indrelid
            """;

    private final JdbcClient database;
    private final JdbcOperations connections;

    Fingerprints(JdbcClient database, JdbcOperations connections) {
        this.database = database;
        this.connections = connections;
    }

    /** Within the caller's transaction, so that tables are seen as of one instant if it has one. */
    Map<String, String> of(String schema, List<String> tables) {
        database.sql("set local timezone to 'UTC'").update();
        var fingerprints = new TreeMap<String, String>();
        for (var table : tables) {
            fingerprints.put(table, of(schema + "." + table));
        }
        return fingerprints;
    }

    private String of(String table) {
        var rows = "copy (select * from " + table + " order by " + key(table) + ") to stdout";
        return String.valueOf(connections.<String>execute((Connection connection) -> digest(connection, rows)));
    }

    private String key(String table) {
        return database.sql(KEY)
                .param(table)
                .query(String.class)
                .optional()
                .orElseThrow(() -> RebuildFailed.because(table + " has no primary key"));
    }

    private static String digest(Connection connection, String rows) throws SQLException {
        try (var digest =
                new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut(rows, digest);
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (IOException | NoSuchAlgorithmException impossible) {
            throw new SQLException(impossible);
        }
    }
}
