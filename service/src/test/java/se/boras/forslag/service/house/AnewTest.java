package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import se.boras.forslag.command.ledger.Commands;
import se.boras.forslag.command.links.Links;
import se.boras.forslag.query.model.ReadModel;
import se.boras.forslag.service.lives.House;
import se.boras.forslag.service.lives.Life;
import se.boras.forslag.service.processors.Progress;

/** Read models built anew, out of much that can happen to a proposal. */
@TheHouse
@TestPropertySource(properties = "liggaren.house=anew")
@DirtiesContext
class AnewTest {

    private static final int LIVES = 20;

    @LocalServerPort
    private int port;

    @Autowired
    private Commands commands;

    @Autowired
    private Links links;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Progress progress;

    @Autowired
    private Clock clock;

    @Autowired
    private List<ReadModel> models;

    private Operator operator;
    private Town town;

    @BeforeEach
    void a_rich_log() {
        town = Town.on(port);
        operator = Operator.of(town);
        if (progress.head() < 500) {
            var voted = town.published("rost@example.org");
            town.castAndConfirm(voted, 1, 12);
            town.registrar()
                    .post("/api/erasure-requests", "{\"scope\":\"TEXT\",\"proposal\":\"" + voted + "\"}")
                    .is(201);
            var house = new House(
                    commands,
                    links,
                    database,
                    progress,
                    clock,
                    new ReentrantReadWriteLock(),
                    by -> town.advance(by.toString()));
            for (long seed = 1; seed <= LIVES; seed++) {
                Life.live(house, seed);
            }
            town.anyone().as("samordnare").post("/api/campaigns", """
                    {"name":"Höstens förslag","nameEnglish":"Proposals of the autumn","from":"2026-09-01",
                     "to":"2026-09-14","channel":"Annonser på bussar"}
                    """).is(201);
            Wordings.proposed(town, "tekniska");
            town.anyone()
                    .as("samordnare")
                    .post("/api/follow-up-reports", """
                    {"from":"2026-01-01","to":"2026-12-31","asOf":"%s"}
                    """.formatted(town.today()))
                    .is(201);
        }
        progress.await(progress.head(), Duration.ofSeconds(60));
    }

    @Test
    void every_read_model_comes_out_as_it_was() {
        var told = operator.builtAll();

        assertThat(told.path("state").asString()).as(told.toString()).isEqualTo("DONE");
        assertThat(told.path("position").asLong()).isEqualTo(progress.head());
        assertThat(told.path("comparisons").findValuesAsString("model"))
                .containsExactlyInAnyOrderElementsOf(
                        models.stream().map(ReadModel::name).toList());
        assertThat(told.path("comparisons")).allSatisfy(compared -> {
            assertThat(compared.path("position").asLong()).isGreaterThan(400);
            assertThat(compared.path("before")).as(compared.toString()).isEqualTo(compared.path("after"));
            assertThat(compared.path("equal").asBoolean()).isTrue();
        });
        assertThat(tables()).filteredOn(this::isEmpty).isEmpty();
    }

    @Test
    void one_that_was_wrong_is_told_to_have_been_and_is_right_again() {
        var right = operator.fingerprint("ballot").path("tables");
        database.sql("update read.tally set valid = valid + 1 where position = (select max(position) from read.tally)")
                .update();
        assertThat(operator.fingerprint("ballot").path("tables")).isNotEqualTo(right);

        var compared = operator.built("ballot").path("comparisons").path(0);

        assertThat(compared.path("equal").asBoolean()).isFalse();
        assertThat(compared.path("after")).isEqualTo(right);
        assertThat(compared.at("/before/tally")).isNotEqualTo(compared.at("/after/tally"));
        assertThat(compared.at("/before/ballot_vote")).isEqualTo(compared.at("/after/ballot_vote"));
        assertThat(operator.fingerprint("ballot").path("tables")).isEqualTo(right);
    }

    @Test
    void a_read_model_tells_how_it_is_doing() {
        operator.built("committees");

        await().until(() ->
                operator.standing("committees").path("state").asString().equals("RUNNING"));
        var standing = operator.standing("committees");
        assertThat(standing.path("tables").get(0).asString()).isEqualTo("committee");
        assertThat(standing.path("position").asLong()).isEqualTo(progress.head());
        assertThat(standing.path("lag").asInt(-1)).isZero();
        assertThat(standing.path("deadLetters").asInt(-1)).isZero();
        assertThat(standing.path("lastRebuilt").asString()).isNotBlank();
    }

    private Stream<String> tables() {
        return models.stream().flatMap(model -> model.tables().stream());
    }

    private boolean isEmpty(String table) {
        return database.sql("select not exists (select from read." + table + ")")
                .query(Boolean.class)
                .single();
    }
}
