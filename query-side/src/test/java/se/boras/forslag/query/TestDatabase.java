package se.boras.forslag.query;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One PostgreSQL for all tests of this module, with the tables of the query side and the log they read. */
final class TestDatabase {

    private static final String LOG = """
            create schema read;
            create schema log;
            create table log.event (
                position bigint primary key, stream text collate "C" not null, sequence bigint not null,
                kind text not null, type text not null, revision text not null, recorded_at timestamptz not null,
                event_id uuid not null, payload text not null, metadata text not null, unique (stream, sequence))
            """;

    static final DataSource SOURCE = started();

    private TestDatabase() {}

    private static DataSource started() {
        try {
            var source = pooled(EmbeddedPostgres.builder()
                    .setServerConfig("shared_buffers", "256MB")
                    .start()
                    .getPostgresDatabase());
            JdbcClient.create(source).sql(LOG).update();
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/query", "classpath:db/callback")
                    .placeholders(Map.of("service", "postgres"))
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
            return source;
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    /** As in the service: nobody waits for a connection to be opened for one question, or for a process to help. */
    private static DataSource pooled(DataSource source) {
        var pool = new HikariConfig();
        pool.setDataSource(source);
        pool.setMaximumPoolSize(8);
        pool.setConnectionInitSql("set max_parallel_workers_per_gather = 0; set jit = off");
        return new HikariDataSource(pool);
    }
}
