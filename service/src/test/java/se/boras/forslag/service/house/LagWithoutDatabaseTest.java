package se.boras.forslag.service.house;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** When the database lets nobody in. */
@TheHouse
@TestPropertySource(properties = {"liggaren.lag.look-every=PT0.2S", "spring.datasource.hikari.connection-timeout=500"})
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext
class LagWithoutDatabaseTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String BLIND = "How far the processors are behind cannot be told: ";
    private static final String SEES = "How far the processors are behind can be told again";

    @LocalServerPort
    private int port;

    @Autowired
    private Flyway flyway;

    @Autowired
    @Qualifier("processorsHealthIndicator")
    private HealthIndicator processors;

    @AfterEach
    void it_is_back() throws SQLException {
        open(true);
    }

    @Test
    void it_is_said_in_words_and_once_and_the_watch_goes_on(CapturedOutput told) throws SQLException {
        assertThat(health().getStatus()).isEqualTo(Status.UP);
        for (int time = 1; time <= 2; time++) {
            var times = time;
            open(false);
            await().atMost(PATIENCE).until(() -> told(told, BLIND) == times);

            assertThat(health().getStatus()).isEqualTo(Status.DOWN);
            assertThat(health().getDetails())
                    .containsEntry("trouble", "How far the processors are behind cannot be told")
                    .containsOnlyKeys("trouble", "cause");
            assertThat(Visitor.of(port).get("/actuator/health").is(503).text())
                    .contains("\"status\":\"DOWN\"")
                    .doesNotContain("processors");

            open(true);
            await().atMost(PATIENCE).until(() -> told(told, SEES) == times);
            assertThat(told(told, BLIND)).isEqualTo(times);
            await().atMost(PATIENCE).until(() -> health().getStatus().equals(Status.UP));
        }
    }

    private Health health() {
        return requireNonNull(processors.health(true));
    }

    private static long told(CapturedOutput told, String what) {
        return told.getOut().lines().filter(line -> line.contains(what)).count();
    }

    /** Its owner may close it, but not from within. */
    private void open(boolean open) throws SQLException {
        var owner = (SimpleDriverDataSource) flyway.getConfiguration().getDataSource();
        var nextDoor = requireNonNull(owner.getUrl()).replace("/liggaren?", "/postgres?");
        try (var connection = DriverManager.getConnection(nextDoor, owner.getUsername(), owner.getPassword());
                var statement = connection.createStatement()) {
            statement.execute("alter database liggaren allow_connections " + open);
            if (!open) {
                statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'liggaren'");
            }
        }
    }
}
