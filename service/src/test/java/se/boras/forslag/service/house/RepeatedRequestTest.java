package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.boras.forslag.service.house.Visitor.Reply;

@TheHouse
class RepeatedRequestTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Town town;
    private String key;

    @BeforeEach
    void enter() {
        town = Town.on(port);
        key = UUID.randomUUID().toString();
    }

    @Test
    void the_same_request_again_is_given_the_first_answer_and_makes_nothing() {
        var first = submitted(town.anyone(), "En bänk").is(201);
        town.mails("nobody@example.org");
        var head = head();

        var again = submitted(town.anyone(), "En bänk").is(201);

        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.headers().get("location"))
                .isNotNull()
                .isEqualTo(first.headers().get("location"));
        assertThat(head()).isEqualTo(head);
        assertThat(town.mails(key + "@example.org").size()).isEqualTo(1);
    }

    @Test
    void another_request_with_the_same_key_is_refused() {
        submitted(town.anyone(), "En bänk").is(201);
        town.mails("nobody@example.org");
        var head = head();

        submitted(town.anyone(), "En annan bänk").refused(422, "idempotency-key-reused");

        assertThat(head()).isEqualTo(head);
    }

    @Test
    void the_same_key_of_another_caller_is_another_key() {
        var citizen = submitted(town.anyone(), "En bänk").is(201);
        var registrar = submitted(town.registrar(), "En annan bänk").is(201);

        assertThat(registrar.get("id")).isNotEqualTo(citizen.get("id"));
        assertThat(submitted(town.registrar(), "En annan bänk").text()).isEqualTo(registrar.text());
    }

    @Test
    void a_step_is_taken_once_and_a_link_used_once() {
        var email = key + "@example.org";
        var proposal = town.submit(email).get("id");
        var body = "{\"token\":\"" + town.token(email) + "\"}";
        var confirming = town.anyone().with("Idempotency-Key", key);

        var first = confirming.post("/api/contact-confirmations", body).is(200);

        assertThat(confirming.post("/api/contact-confirmations", body).is(200).text())
                .isEqualTo(first.text());
        assertThat(events(proposal, "ContactAddressVerified")).isOne();
    }

    @Test
    void a_vote_is_cast_and_confirmed_once() {
        var proposal = town.published("p" + key + "@example.org");
        var email = "v" + key + "@example.org";
        var voter = town.anyone().with("Idempotency-Key", key);
        var vote = "{\"email\":\"" + email + "\",\"name\":\"Bo Exempel\",\"postcode\":\"50330\"}";
        voter.post("/api/proposals/" + proposal + "/votes", vote).is(202);
        voter.post("/api/proposals/" + proposal + "/votes", vote).is(202);

        var confirming = town.anyone().with("Idempotency-Key", "c" + key);
        var body = "{\"token\":\"" + town.token(email) + "\"}";
        var first = confirming.post("/api/vote-confirmations", body).is(200);

        assertThat(confirming.post("/api/vote-confirmations", body).is(200).text())
                .isEqualTo(first.text());
        assertThat(votes(proposal, "VoteCast")).isOne();
        assertThat(votes(proposal, "VoteConfirmed")).isOne();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20})
    void many_at_once_with_one_key_are_given_one_answer(int atOnce) {
        var replies = Together.call(atOnce, _ -> submitted(town.anyone(), "En bänk"));

        assertThat(replies).extracting(Reply::status).containsOnly(201);
        assertThat(Stream.of(replies.toArray(Reply[]::new)).map(Reply::text).distinct())
                .hasSize(1);
        assertThat(events(replies.getFirst().get("id"), "ProposalSubmitted")).isOne();
        assertThat(town.mails(key + "@example.org").size()).isEqualTo(1);
    }

    private Reply submitted(Visitor visitor, String title) {
        return visitor.with("Idempotency-Key", key).post("/api/proposals", """
                {"title":"%s","body":"Det finns ingenstans att sitta längs ån mellan bron och parken.",
                 "language":"sv","contact":{"name":"Ada Exempel","email":"%s@example.org","postcode":"50330"}}
                """.formatted(title, key));
    }

    private long events(String stream, String type) {
        return database.sql("select count(*) from log.event where stream = ? and type = ?")
                .params(stream, type)
                .query(Long.class)
                .single();
    }

    private long votes(String proposal, String type) {
        return database.sql("select count(*) from log.event where stream like ? and type = ?")
                .params(proposal.replace("proposal", "vote") + "-%", type)
                .query(Long.class)
                .single();
    }

    private long head() {
        return database.sql("select max(position) from log.event")
                .query(Long.class)
                .single();
    }
}
