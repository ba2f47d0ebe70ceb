package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.boras.forslag.service.processors.Progress;

/** What goes on while a read model is built anew. */
@TheHouse
class AnewMeanwhileTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Progress progress;

    private Town town;
    private Operator operator;

    @BeforeEach
    void enter() {
        town = Town.on(port);
        operator = Operator.of(town);
    }

    @Test
    void readers_see_whole_tables_and_writers_are_not_lost() throws Exception {
        town.published("forst" + System.nanoTime() + "@example.org");
        var voted = town.published("rost" + System.nanoTime() + "@example.org");
        var least = proposals();
        var over = new AtomicBoolean();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var reader = people.submit(() -> {
                while (!over.get()) {
                    assertThat(proposals()).isGreaterThanOrEqualTo(least);
                }
                return "whole";
            });
            var writer = people.submit(() -> {
                var votes = 0;
                while (!over.get()) {
                    votes++;
                    town.castAndConfirm(voted, votes, votes);
                }
                return votes;
            });
            for (int time = 0; time < 5; time++) {
                assertThat(operator.builtAll().path("state").asString()).isEqualTo("DONE");
            }
            over.set(true);
            assertThat(reader.get()).isEqualTo("whole");
            var votes = writer.get();
            assertThat(votes).isGreaterThan(5);
            progress.await(progress.head(), Duration.ofSeconds(30));
            assertThat(town.anyone()
                            .get("/api/proposals/" + voted)
                            .json()
                            .at("/votes/valid")
                            .asInt())
                    .isEqualTo(votes);
        }
        assertThat(operator.builtAll().path("comparisons").findValuesAsString("equal"))
                .containsOnly("true");
    }

    @Test
    void there_is_one_at_a_time() {
        var calls = Together.call(8, _ -> operator.askForAll());

        var begun = calls.stream().filter(call -> call.status() == 202).toList();
        assertThat(begun).isNotEmpty();
        assertThat(calls)
                .filteredOn(call -> call.status() != 202)
                .isNotEmpty()
                .allSatisfy(call -> call.refused(409, "rebuild-under-way"));
        begun.forEach(operator::ended);
    }

    @Test
    void a_long_reader_is_waited_for_and_holds_nobody_up() {
        var reading = new TransactionTemplate(transactions);

        reading.executeWithoutResult(_ -> {
            proposals();
            database.sql("select count(*) from read.proposal").query(Long.class).single();
            var begun = operator.ask("proposals").is(202);
            await().until(() -> town.admin()
                    .get("/api/operations/rebuilds/" + begun.get("id"))
                    .get("state")
                    .equals("SWAPPING"));
            var id = town.published("under" + System.nanoTime() + "@example.org");
            town.mails("nobody@example.org");
            assertThat(town.anyone().get("/api/proposals/" + id).get("stage")).isEqualTo("VOTING");
        });

        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        operator.standing("proposals").path("state").asString().equals("RUNNING"));
        assertThat(operator.built("proposals").at("/comparisons/0/equal").asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/read-models/nothing/rebuild", "/read-models/proposal'/rebuild"})
    void what_is_no_read_model_cannot_be_built_anew(String path) {
        town.admin().post("/api/operations" + path).refused(404, "unknown");
    }

    @Test
    void nobody_but_the_administrator_may() {
        var anyone = town.anyone();
        for (var path : List.of("/read-models", "/read-models/proposals/fingerprint", "/rebuilds/" + new UUID(1, 2))) {
            anyone.get("/api/operations" + path).refused(401, "not-signed-in");
            anyone.as("revisor").get("/api/operations" + path).refused(403, "role-not-allowed");
        }
        anyone.as("samordnare").post("/api/operations/rebuilds").refused(403, "role-not-allowed");
        town.admin().get("/api/operations/rebuilds/" + new UUID(1, 2)).refused(404, "unknown");
    }

    private int proposals() {
        return town.anyone()
                .get("/api/proposals?limit=500")
                .is(200)
                .json()
                .path("items")
                .size();
    }
}
