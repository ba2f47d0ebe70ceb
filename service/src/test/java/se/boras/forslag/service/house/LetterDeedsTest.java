package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.boras.forslag.events.proposal.ProposalPublished;
import tools.jackson.databind.JsonNode;

/** What becomes of a letter: an operator does without it, or time passes and it is tried again. */
@TheHouse
@Import(Poison.class)
@TestPropertySource(properties = "liggaren.dead-letters.retry-seconds=1")
class LetterDeedsTest {

    private static final String LETTERS = "/api/operations/dead-letters";
    private static final String REASON = "{\"reason\":\"Bokförd två gånger\"}";

    @LocalServerPort
    private int port;

    @Autowired
    private Poison poison;

    @Autowired
    private JdbcClient database;

    private Town town;
    private String ill;

    @BeforeEach
    void a_proposal_is_published_in_a_way_nobody_can_take() {
        town = Town.on(port);
        var email = "brev" + System.nanoTime() + "@example.org";
        ill = town.submit(email).get("id");
        poison.put(ill, ProposalPublished.class);
        town.published(ill, email);
        town.mails("nobody@example.org");
    }

    @AfterEach
    void cure() {
        poison.cure();
        town.admin().post(LETTERS + "/retry", "{\"processor\":\"proposals\"}").is(200);
    }

    @Test
    void an_operator_lets_go_of_the_first_and_the_others_go_on() {
        var waiting = letters();

        town.admin().post(path(waiting.get(1)) + "/discard", REASON).refused(409, "letter-not-first");
        var left =
                town.admin().post(path(waiting.getFirst()) + "/discard", REASON).is(200);

        assertThat(left.json().path("waiting").asInt()).isZero();
        assertThat(letters()).isEmpty();
        assertThat(stage()).as("without its publication").isEqualTo("RECEIVED");
        assertThat(database.sql("select processor, position, type, reason, discarded_by from read.discarded_letter")
                        .query()
                        .listOfRows())
                .contains(Map.of(
                        "processor", "proposals",
                        "position", waiting.getFirst().path("position").asLong(),
                        "type", "ProposalPublished",
                        "reason", "Bokförd två gånger",
                        "discarded_by", "admin"));
    }

    @Test
    void what_has_waited_long_enough_is_tried_again_by_itself() {
        poison.cure();
        assertThat(letters()).isNotEmpty();

        database.sql("update read.dead_letter set lasttouched = '2000-01-01T00:00:00.000Z'")
                .update();

        await().until(() -> letters().isEmpty());
        assertThat(stage()).isEqualTo("VOTING");
    }

    @Test
    void only_who_runs_the_service_may() {
        var letter = path(letters().getFirst());

        town.anyone().get(LETTERS).refused(401, "not-signed-in");
        town.anyone().as("revisor").get(LETTERS).refused(403, "role-not-allowed");
        town.registrar().post(letter + "/discard", REASON).refused(403, "role-not-allowed");
        town.admin().post(letter + "/discard", "{}").refused(400, "invalid-input");
        town.admin().get(LETTERS + "?processor=nobody").refused(400, "invalid-input");
        town.admin().post(LETTERS + "/retry", "{\"processor\":\"nobody\"}").refused(400, "invalid-input");
        town.admin().post(LETTERS + "/nobody/retry").refused(404, "unknown");
        assertThat(letters()).isNotEmpty();
    }

    private String stage() {
        return town.registrar().get("/api/proposals/%s", ill).is(200).get("stage");
    }

    private static String path(JsonNode letter) {
        return LETTERS + "/" + letter.path("id").asString();
    }

    private List<JsonNode> letters() {
        return town.admin()
                .get(LETTERS + "?processor=proposals")
                .is(200)
                .json()
                .path("items")
                .valueStream()
                .toList();
    }
}
