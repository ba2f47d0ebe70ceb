package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.boras.forslag.service.house.Visitor.Reply;
import tools.jackson.databind.JsonNode;

@TheHouse
class BallotEdgesTest {

    @LocalServerPort
    private int port;

    private Town town;

    @BeforeEach
    void enter() {
        town = Town.on(port);
    }

    @Test
    void T_03_the_150th_vote_cast_in_time_and_confirmed_in_the_grace_reaches_the_threshold() {
        var proposal = town.published("grace@example.org");
        onPaper(proposal, 1, 149);
        var closesAt = Instant.parse(ballot(proposal).path("closesAt").asString());
        clockTo(closesAt.minusSeconds(60));
        cast(proposal, "sen@example.org").is(202);
        cast(proposal, "forsen@example.org").is(202);
        var inTime = town.token("sen@example.org");
        var tooLate = town.token("forsen@example.org");

        clockTo(closesAt);
        cast(proposal, "efter@example.org").refused(410, "voting-closed");
        assertThat(ballot(proposal).path("status").asString()).isEqualTo("COUNTING");
        clockTo(closesAt.plus(Duration.ofHours(23)));
        confirm(inTime).is(200);
        clockTo(closesAt.plus(Duration.ofHours(24)));
        confirm(tooLate).is(410);

        var counted = ballot(proposal);
        assertThat(counted.path("status").asString()).isEqualTo("FINAL");
        assertThat(counted.path("valid").asInt()).isEqualTo(150);
        assertThat(town.anyone().get("/api/proposals/" + proposal).get("stage")).isEqualTo("ELIGIBLE");

        refer(proposal).refused(409, "review-not-passed");
        town.registrar()
                .post(
                        "/api/proposals/" + proposal + "/integrity-review",
                        "{\"outcome\":\"PASSED\",\"findings\":\"Inget avvikande\"}")
                .is(200);
        refer(proposal).is(201);
    }

    @Test
    void T_04_with_149_votes_the_proposal_expires_but_not_before_the_grace_is_over() {
        var proposal = town.published("for-fa@example.org");
        onPaper(proposal, 1, 149);
        var closesAt = Instant.parse(ballot(proposal).path("closesAt").asString());

        clockTo(closesAt.plus(Duration.ofHours(23)));
        assertThat(town.anyone().get("/api/proposals/" + proposal).get("stage")).isEqualTo("COUNTING");
        clockTo(closesAt.plus(Duration.ofHours(24)));

        var expired = town.anyone().get("/api/proposals/" + proposal).is(200);
        assertThat(expired.get("stage")).isEqualTo("CLOSED");
        assertThat(expired.get("outcome")).isEqualTo("EXPIRED");
        refer(proposal).refused(409, "not-open-for-referral");
    }

    @Test
    void T_08_three_spellings_of_one_address_are_one_voter_and_T_09_nobody_is_told() {
        var proposal = town.published("alias@example.org");
        var first = cast(proposal, "Bo.Exempel@gmail.com").is(202);
        confirm(town.token("Bo.Exempel@gmail.com")).is(200);

        var second = cast(proposal, "boexempel+2@gmail.com").is(202);
        var third = cast(proposal, "bo.exempel@googlemail.com").is(202);

        assertThat(second.text()).isEqualTo(first.text());
        assertThat(third.text()).isEqualTo(first.text());
        assertThat(settled(proposal).path("valid").asInt()).isEqualTo(1);
        assertThat(ballot(proposal).path("pending").asInt()).isZero();
    }

    @Test
    void T_05_votes_declared_void_lose_the_threshold_and_the_first_crossing_keeps_its_time() {
        var proposal = town.published("ogiltig@example.org");
        onPaper(proposal, 1, 150);
        var reached = settled(proposal).path("crossings").get(0);
        var votes = town.registrar()
                .get("/api/proposals/%s/ballot/votes?limit=3", proposal)
                .is(200)
                .json();
        var ids = IntStream.range(0, 3)
                .mapToObj(n -> "\"" + votes.path("items").get(n).path("voteId").asString() + "\"")
                .toList();
        var body = "{\"voteIds\":" + ids
                + ",\"ground\":\"SAME_PERSON\",\"evidence\":\"Samma person har röstat flera gånger\"}";

        var preview = town.registrar()
                .post("/api/proposals/" + proposal + "/void-batches?preview=true", body)
                .is(200);
        assertThat(preview.json().path("validAfter").asInt()).isEqualTo(147);
        assertThat(settled(proposal).path("valid").asInt()).isEqualTo(150);
        var voided = town.registrar()
                .post("/api/proposals/" + proposal + "/void-batches", body)
                .is(201);

        var lost = ballotAt(proposal, voided);
        assertThat(lost.path("valid").asInt()).isEqualTo(147);
        assertThat(lost.path("voided").asInt()).isEqualTo(3);
        assertThat(lost.path("crossings"))
                .extracting(c -> c.path("kind").asString())
                .containsExactly("REACHED", "LOST");
        assertThat(lost.path("crossings").get(0).path("at")).isEqualTo(reached.path("at"));

        onPaper(proposal, 151, 153);
        assertThat(settled(proposal).path("crossings"))
                .extracting(c -> c.path("kind").asString())
                .containsExactly("REACHED", "LOST", "REGAINED");
    }

    private Reply cast(String proposal, String email) {
        return town.anyone()
                .post(
                        "/api/proposals/" + proposal + "/votes",
                        "{\"email\":\"" + email + "\",\"name\":\"Bo Exempel\",\"postcode\":\"50330\"}");
    }

    private Reply confirm(String token) {
        return town.anyone().post("/api/vote-confirmations", "{\"token\":\"" + token + "\"}");
    }

    private void onPaper(String proposal, int from, int to) {
        IntStream.rangeClosed(from, to)
                .forEach(n -> town.registrar()
                        .post("/api/proposals/" + proposal + "/paper-votes", "{\"voterReference\":\"lista-" + n + "\"}")
                        .is(201));
    }

    private Reply refer(String proposal) {
        return town.registrar()
                .post(
                        "/api/proposals/" + proposal + "/referral",
                        "{\"lead\":\"tekniska\",\"consulted\":[\"kultur\"],\"reason\":\"Rör parker\"}");
    }

    private void clockTo(Instant instant) {
        town.admin().post("/api/demo/clock", "{\"to\":\"" + instant + "\"}").is(200);
    }

    private JsonNode ballot(String proposal) {
        return town.anyone().get("/api/proposals/%s/ballot", proposal).is(200).json();
    }

    private JsonNode ballotAt(String proposal, Reply after) {
        return town.anyone()
                .get("/api/proposals/%s/ballot?atLeast=%d", proposal, after.position())
                .is(200)
                .json();
    }

    /** The ballot once everything so far has had its consequences. */
    private JsonNode settled(String proposal) {
        town.admin().get("/api/demo/mails?to=nobody@example.org").is(200);
        return ballot(proposal);
    }
}
