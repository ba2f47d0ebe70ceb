package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.boras.forslag.service.house.Ear.Heard;

@TheHouse
class LiveTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Town town;

    @BeforeEach
    void enter() {
        town = Town.on(port);
    }

    @Test
    void a_vote_and_a_decision_are_told_in_the_order_of_the_log() {
        var proposal = town.published("hor@example.org");
        try (var ear = Ear.on(town.anyone(), "", null)) {
            town.castAndConfirm(proposal, "rost@hor.example");
            ear.until(told -> told.name().equals("votes"));
            decided(proposal);

            var heard = ear.until(told -> told.kind().equals("CommitmentMade"));

            assertThat(heard)
                    .extracting(Heard::kind)
                    .containsSubsequence(
                            "VoteConfirmed",
                            "ThresholdWaived",
                            "ReferredToCommittee",
                            "ReferralReceived",
                            "CommitteeDecisionRecorded",
                            "CommitmentMade");
            assertThat(heard).extracting(Heard::about).containsOnly(number(proposal));
            assertThat(heard).extracting(Heard::id).isSorted().doesNotHaveDuplicates();
            var vote =
                    heard.stream().filter(told -> told.name().equals("votes")).toList();
            assertThat(vote).singleElement().satisfies(told -> {
                assertThat(told.data().path("valid").asInt()).isEqualTo(1);
                assertThat(told.data().path("stage").asString()).isEqualTo("VOTING");
            });
        }
    }

    @Test
    void what_is_told_can_be_read() {
        var proposal = town.published("las@example.org");
        town.mails("las@example.org");
        try (var ear = Ear.on(town.anyone(), "?proposal=" + number(proposal), null)) {
            decided(proposal);

            ear.until(told -> told.kind().equals("CommitteeDecisionRecorded"));

            assertThat(town.anyone().get("/api/proposals/%s", proposal).get("stage"))
                    .isEqualTo("DECIDED");
        }
    }

    @Test
    void who_is_cut_off_goes_on_where_it_was_and_misses_nothing() {
        var proposal = town.published("bruten@example.org");
        List<Heard> before;
        long last;
        try (var ear = Ear.on(town.anyone(), "", null)) {
            town.castAndConfirm(proposal, "ett@bruten.example");
            before = ear.until(told -> told.name().equals("votes"));
            last = before.getLast().id();
        }
        town.castAndConfirm(proposal, "tva@bruten.example");
        decided(proposal);

        try (var ear = Ear.on(town.anyone(), "", last);
                var whole = Ear.on(town.anyone(), "?lastEventId=" + last, null)) {
            var after = ear.until(told -> told.kind().equals("CommitmentMade"));

            assertThat(after).extracting(Heard::id).allMatch(id -> id > last).isSorted();
            assertThat(after)
                    .extracting(Heard::kind)
                    .containsSubsequence("VoteConfirmed", "CommitteeDecisionRecorded", "CommitmentMade");
            assertThat(whole.until(told -> told.kind().equals("CommitmentMade")))
                    .isEqualTo(after);
        }
    }

    @Test
    void a_proposal_that_is_not_public_is_never_mentioned() {
        var open = town.published("oppen@example.org");
        var hidden = town.published("dold@example.org");
        var since = town.registrar()
                .post(
                        "/api/proposals/" + hidden + "/unpublication",
                        "{\"visibility\":\"HIDDEN\",\"reason\":\"Anmäld\"}")
                .is(200)
                .get("position");
        town.anyone().get("/api/proposals/%s?atLeast=%s", number(hidden), since).refused(404, "unknown");
        try (var ear = Ear.on(town.anyone(), "?lastEventId=0", null)) {
            var submitted = town.submit("ny@example.org").get("id");
            decided(hidden);
            decided(open);

            var heard = ear.until(
                    told -> told.about().equals(number(open)) && told.kind().equals("CommitmentMade"));

            assertThat(heard)
                    .extracting(Heard::about)
                    .contains(number(open))
                    .doesNotContain(number(hidden), number(submitted));
        }
        town.anyone().get("/api/live?proposal=%s", number(hidden)).refused(404, "unknown");
    }

    @Test
    void an_id_that_this_log_never_had_leads_to_a_fresh_start() {
        try (var ear = Ear.on(town.anyone(), "", 1_000_000_000L)) {
            var reset = ear.until(told -> told.name().equals("reset"));

            assertThat(reset).singleElement().extracting(Heard::id).isEqualTo(ear.lastId());
        }
        town.anyone().with("Last-Event-ID", "abc").get("/api/live").refused(400, "invalid-input");
    }

    @Test
    void when_the_database_hangs_up_it_is_called_again() {
        var lost = listeningBackends();
        assertThat(lost).hasSize(1);

        database.sql("select pg_terminate_backend(?)")
                .param(lost.getFirst())
                .query(Boolean.class)
                .single();

        await().atMost(Duration.ofSeconds(10))
                .until(this::listeningBackends, now -> now.size() == 1 && !now.equals(lost));
    }

    private List<Integer> listeningBackends() {
        return database.sql("select pid from pg_stat_activity where application_name = 'liggaren-live'")
                .query(Integer.class)
                .list();
    }

    private void decided(String proposal) {
        var aCase = "/api/cases/" + town.referredTo("tekniska", proposal);
        var secretary = town.secretary("tekniska");
        secretary.post(aCase + "/receipt").is(200);
        secretary.post(aCase + "/registration", "{\"dnr\":\"TEK 2026-00042\"}").is(200);
        secretary.post(aCase + "/decision", """
                        {"type":"BIFALL","ground":"MERITS","meetingDate":"%s","paragraph":"38 a",
                         "text":"Nämnden bifaller förslaget.","motivation":"Platsen saknar sittplatser.",
                         "commitments":[{"description":"En bänk vid ån","scope":"FULL","criteria":"Bänken står där"}]}
                        """.formatted(town.today())).is(201);
    }

    private static String number(String proposal) {
        return proposal.replace("proposal-", "BF-");
    }
}
