package se.boras.forslag.service.eventlog;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL with the tables of the log and of the read models, owned by one role and used by another, as it is where the service runs. */
public class LogDatabase implements BeforeAllCallback, AfterAllCallback {

    private static final String SERVICE = "liggaren";

    private @Nullable EmbeddedPostgres postgres;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().start();
        var owner = postgres.getPostgresDatabase();
        JdbcClient.create(owner).sql("create role " + SERVICE + " login").update();
        Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/log", "classpath:db/query", "classpath:db/callback")
                .placeholders(Map.of("service", SERVICE))
                .load()
                .migrate();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        running().close();
    }

    public DataSource asService() {
        var source = new PGSimpleDataSource();
        source.setUrl(running().getJdbcUrl(SERVICE, "postgres"));
        return source;
    }

    public JdbcClient read() {
        return JdbcClient.create(asService());
    }

    public JdbcClient asOwner() {
        return JdbcClient.create(running().getPostgresDatabase());
    }

    private EmbeddedPostgres running() {
        if (postgres == null) {
            throw new IllegalStateException("Not started");
        }
        return postgres;
    }
}
