package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.boras.forslag.service.house.Visitor.Reply;
import tools.jackson.databind.JsonNode;

@TheHouse
class BallotTest {

    private static final int CLIENTS = 64;
    private static final int IDENTICAL_VOTES = 300;

    @LocalServerPort
    private int port;

    private Town town = Town.on(0);
    private String proposal = "";

    @BeforeEach
    void a_proposal_open_for_votes() {
        town = Town.on(port);
        proposal = town.published("rost" + System.nanoTime() + "@example.org");
    }

    @Test
    void T_09_nobody_learns_who_has_voted_but_the_owner_of_the_address() {
        var first = vote("nio@example.org");
        var pending = vote("Nio+igen@EXAMPLE.org");
        town.castAndConfirm(proposal, "tio@example.org");
        var taken = vote("tio@example.org");

        assertThat(first.text()).isEqualTo("{}").isEqualTo(pending.text()).isEqualTo(taken.text());
        assertThat(town.mails("tio@example.org")).hasSize(3);
        assertThat(votes()).hasSize(town.mails("nio@example.org").size() + 1);
    }

    @Test
    void many_who_press_the_button_at_once_cast_one_vote() throws Exception {
        var calls = new ArrayList<Callable<Reply>>();
        for (int i = 0; i < IDENTICAL_VOTES; i++) {
            calls.add(() -> vote("ivrig@example.org"));
        }
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (var reply : clients.invokeAll(calls)) {
                assertThat(reply.get().text()).isEqualTo("{}");
            }
        }

        assertThat(votes()).hasSize(1);
        assertThat(town.mails("ivrig@example.org")).hasSize(5);
    }

    @Test
    void T_05_the_history_of_the_threshold_is_kept() {
        for (int n = 1; n <= 150; n++) {
            paperVote(n);
        }
        var void3 = doubt(3, false);
        for (int n = 151; n <= 153; n++) {
            paperVote(n);
        }

        assertThat(void3.get("batchId")).startsWith("batch-");
        assertThat(ballot().at("/crossings"))
                .extracting(crossing ->
                        crossing.at("/kind").asString() + crossing.at("/valid").asInt())
                .containsExactly("REACHED150", "LOST147", "REGAINED150");
    }

    @Test
    void a_list_of_names_is_taken_in_one_go_and_tells_who_had_voted() {
        paperVote(2);

        var told = list("Lista 1 rad 1", "Lista 1 rad 2", "Lista 1 rad 3", "lista 1  rad 1")
                .is(200)
                .json();

        assertThat(told.at("/voteIds")).hasSize(2);
        assertThat(told.at("/alreadyVoted")).extracting(JsonNode::asInt).containsExactly(2, 4);
        assertThat(ballot().at("/valid").asInt()).isEqualTo(3);
        list("Lista 1 rad 4", " ").refused(400, "invalid-input");
        assertThat(ballot().at("/valid").asInt()).isEqualTo(3);
        assertThat(list("Lista 1 rad 1").is(200).json().at("/voteIds")).isEmpty();
    }

    @Test
    void a_large_batch_takes_two_people_and_can_be_taken_back() {
        for (int n = 1; n <= 12; n++) {
            paperVote(n);
        }
        assertThat(doubt(12, true).json().at("/validAfter").asInt()).isZero();
        var batch = "/api/void-batches/" + doubt(12, false).get("batchId");
        assertThat(ballot().at("/valid").asInt()).isEqualTo(12);

        town.registrar().post(batch + "/approval").refused(403, "four-eyes");
        town.anyone().as("registrator2").post(batch + "/approval").is(200);
        assertThat(ballot().at("/voided").asInt()).isEqualTo(12);

        town.registrar()
                .post(batch + "/reinstatement", "{\"reason\":\"De är tolv\"}")
                .is(200);
        assertThat(ballot().at("/valid").asInt()).isEqualTo(12);
    }

    @Test
    void T_03_a_vote_confirmed_in_the_grace_counts_and_then_the_tally_is_final() {
        vote("sen@example.org");
        town.admin()
                .post("/api/demo/clock", "{\"to\":\"" + ballot().at("/closesAt").asString() + "\"}")
                .is(200);
        assertThat(ballot().at("/status").asString()).isEqualTo("COUNTING");
        vote("forsen@example.org", 410);
        town.anyone()
                .post("/api/vote-confirmations", "{\"token\":\"" + town.token("sen@example.org") + "\"}")
                .is(200);
        town.advance("P1D");

        assertThat(ballot().at("/status").asString()).isEqualTo("FINAL");
        assertThat(ballot().at("/valid").asInt()).isEqualTo(1);
    }

    private Reply vote(String email) {
        return vote(email, 202);
    }

    private Reply vote(String email, int status) {
        return town.anyone()
                .post(
                        "/api/proposals/" + proposal + "/votes",
                        "{\"email\":\"" + email + "\",\"name\":\"Maria Exempel\",\"postcode\":\"503 32\"}")
                .is(status);
    }

    private void paperVote(int n) {
        town.registrar()
                .post("/api/proposals/" + proposal + "/paper-votes", "{\"voterReference\":\"Lista 1 rad " + n + "\"}")
                .is(201);
    }

    private Reply list(String... lines) {
        return town.registrar()
                .post(
                        "/api/proposals/" + proposal + "/paper-vote-lists",
                        "{\"voterReferences\":[\"" + String.join("\",\"", lines) + "\"]}");
    }

    private Reply doubt(int howMany, boolean preview) {
        var ids = new ArrayList<String>();
        votes().forEach(vote -> ids.add("\"" + vote.at("/voteId").asString() + "\""));
        return town.registrar()
                .post(
                        "/api/proposals/" + proposal + "/void-batches?preview=" + preview,
                        "{\"voteIds\":" + ids.subList(0, howMany)
                                + ",\"ground\":\"SAME_PERSON\",\"evidence\":\"Promemoria 1\"}")
                .is(preview ? 200 : 201);
    }

    private JsonNode votes() {
        atRest();
        return town.registrar()
                .get("/api/proposals/%s/ballot/votes?limit=500", proposal)
                .is(200)
                .json()
                .at("/items");
    }

    private JsonNode ballot() {
        atRest();
        return town.anyone().get("/api/proposals/%s/ballot", proposal).is(200).json();
    }

    /** The mailbox answers when everything that happened has had its consequences. */
    private void atRest() {
        town.mails("nobody@example.org");
    }
}
