package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantReadWriteLock;
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
import se.boras.forslag.service.house.Visitor.Reply;
import se.boras.forslag.service.lives.House;
import se.boras.forslag.service.lives.Life;
import se.boras.forslag.service.processors.Progress;
import tools.jackson.databind.JsonNode;

/** Read models built anew, out of all that can happen to a proposal. */
@TheHouse
@TestPropertySource(properties = "liggaren.house=anew")
@DirtiesContext
class AnewTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

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

    private Town town;

    @BeforeEach
    void a_rich_log() {
        town = Town.on(port);
        if (progress.head() < 500) {
            var voted = town.published("rost@example.org");
            town.castAndConfirm(voted, 1, 12);
            var house = new House(
                    commands,
                    links,
                    database,
                    progress,
                    clock,
                    new ReentrantReadWriteLock(),
                    by -> town.advance(by.toString()));
            for (long seed = 1; seed <= 8; seed++) {
                Life.live(house, seed);
            }
            town.castAndConfirm(town.published("rost2@example.org"), 1, 5);
        }
    }

    @Test
    void every_read_model_comes_out_as_it_was() {
        var told = rebuilt("/api/operations/rebuilds", "{}");

        assertThat(told.path("state").asString()).as(told.toString()).isEqualTo("DONE");
        assertThat(told.path("comparisons").findValuesAsString("model"))
                .containsExactlyInAnyOrderElementsOf(
                        models.stream().map(ReadModel::name).toList());
        assertThat(told.path("comparisons")).allSatisfy(compared -> {
            assertThat(compared.path("equal").asBoolean())
                    .as(compared.toString())
                    .isTrue();
        });
    }

    private JsonNode rebuilt(String path, String body) {
        progress.await(progress.head(), PATIENCE);
        Reply begun = town.admin().post(path, body).is(202);
        var where = begun.headers().getOrDefault("location", List.of()).getFirst();
        await().atMost(PATIENCE)
                .until(() ->
                        !town.admin().get(where).is(200).json().path("endedAt").isNull());
        return town.admin().get(where).json();
    }
}
