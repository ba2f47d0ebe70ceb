package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.boras.forslag.service.RunningService;
import tools.jackson.databind.JsonNode;

/** The service is killed in the middle of building its read models anew, while its database lives on. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KilledWhileBuildingTest {

    private static final int EVENTS = 100_000;
    private static final int PROPOSALS = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Pattern POSTGRES = Pattern.compile("PostgreSQL on 127.0.0.1:(\\d+)");

    /** Every processor has handled it all, as if it had been there when it happened. */
    private static final String ALL_IS_HANDLED = """
            update read.token_entry set token = convert_to(json_build_object('globalIndex', ?::bigint)::text, 'UTF8')
            where token is not null and processorname <> '__config'
            """;

    @TempDir
    private Path data;

    @Test
    void the_old_ones_answer_on_nothing_is_left_and_the_next_time_it_is_done() throws Exception {
        try (var first = RunningService.start(data).awaitStarted()) {
            var town = Town.on(first.port());
            town.castAndConfirm(town.published("forst@example.org"), 1, 1);
            town.mails("forst@example.org");
            first.kill();
            var head = ManyLives.live(database(first), EVENTS, PROPOSALS, 0);
            database(first).sql(ALL_IS_HANDLED).param(head).update();
        }
        JsonNode right;
        try (var second = RunningService.start(data).awaitStarted()) {
            var operator = Operator.of(Town.on(second.port()));
            assertThat(operator.builtAll().path("state").asString()).isEqualTo("DONE");
            right = operator.fingerprint("ballot");
            killWhileBuilding(second, operator);
            assertThat(inTheShadow(second)).contains("ballot_vote", "annal_case", "proposal");
        }
        try (var third = RunningService.start(data).awaitStarted()) {
            var operator = Operator.of(Town.on(third.port()));
            assertThat(inTheShadow(third)).isEmpty();
            assertThat(operator.fingerprint("ballot")).isEqualTo(right);
            assertThat(operator.standing("ballot").path("state").asString()).isEqualTo("RUNNING");
            assertThat(left(third)).isEqualTo("FAILED: The service was killed");

            var told = operator.builtAll();

            assertThat(told.path("state").asString()).isEqualTo("DONE");
            assertThat(told.path("events").asInt()).isGreaterThan(EVENTS / 2);
            assertThat(told.path("comparisons").findValuesAsString("equal")).containsOnly("true");
            assertThat(operator.fingerprint("ballot").path("tables")).isEqualTo(right.path("tables"));
        }
    }

    /** It cannot come to its end, however fast it is, for somebody reads in an old table. */
    private void killWhileBuilding(RunningService service, Operator operator) throws Exception {
        try (var reader = source(service).getConnection()) {
            reader.setAutoCommit(false);
            reader.createStatement().execute("lock table read.ballot in access share mode");
            var where =
                    "/api/operations/rebuilds/" + operator.askForAll().is(202).get("id");
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() ->
                            operator.admin().get(where).json().path("events").asLong() > 0);
            assertThat(operator.admin().get(where).json().path("endedAt").isNull())
                    .isTrue();
            service.kill();
        }
    }

    private List<String> inTheShadow(RunningService service) throws IOException {
        return database(service)
                .sql("select tablename from pg_tables where schemaname = 'shadow'")
                .query(String.class)
                .list();
    }

    private String left(RunningService service) throws IOException {
        return database(service).sql("""
                        select state || ': ' || (account -> 'fault' ->> 'cause') from read.rebuild
                        order by started_at desc limit 1
                        """).query(String.class).single();
    }

    private JdbcClient database(RunningService service) throws IOException {
        return JdbcClient.create(source(service));
    }

    private DriverManagerDataSource source(RunningService service) throws IOException {
        var port = POSTGRES.matcher(service.log());
        assertThat(port.find()).isTrue();
        try (var passwords = Files.lines(data.resolve("pgpass"))) {
            var password = passwords
                    .map(line -> line.split(":"))
                    .filter(part -> part[3].equals("liggaren"))
                    .map(part -> part[4])
                    .findFirst();
            var address = "jdbc:postgresql://127.0.0.1:%s/liggaren".formatted(port.group(1));
            return new DriverManagerDataSource(address, "liggaren", password.orElseThrow());
        }
    }
}
