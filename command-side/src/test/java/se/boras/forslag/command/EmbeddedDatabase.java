package se.boras.forslag.command;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One PostgreSQL for all specifications that need one, with the deciding side's tables in it. */
public final class EmbeddedDatabase {

    private static final DataSource DATABASE = start();

    private EmbeddedDatabase() {}

    public static DataSource get() {
        return DATABASE;
    }

    private static DataSource start() {
        try {
            var database = EmbeddedPostgres.builder().start().getPostgresDatabase();
            JdbcClient.create(database).sql("create schema command").update();
            Flyway.configure()
                    .dataSource(database)
                    .defaultSchema("public")
                    .locations("classpath:db/command")
                    .outOfOrder(true)
                    .load()
                    .migrate();
            return database;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
