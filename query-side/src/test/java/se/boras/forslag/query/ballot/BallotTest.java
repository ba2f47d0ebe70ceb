package se.boras.forslag.query.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.ballot.FinalCounts;
import se.boras.forslag.events.ballot.IntegrityReviewFlagged;
import se.boras.forslag.events.ballot.ThresholdLost;
import se.boras.forslag.events.ballot.ThresholdReached;
import se.boras.forslag.events.ballot.VoterKeysDestroyed;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.TestClock;
import se.boras.forslag.query.TestLog;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BallotTest {

    private static final String BALLOT = "/api/proposals/BF-2026-0001/ballot";
    private static final LedgerEvent[] TWO_VOTES = {
        Life.opened(), Life.cast("a"), Life.cast("b"), Life.cast("c"), Life.voted("a"), Life.voted("b")
    };

    private TestLog log;

    @BeforeEach
    void an_empty_log() {
        log = QuerySide.emptied();
    }

    @Test
    void a_ballot_tells_its_window_and_its_counts() {
        log.append(TWO_VOTES);

        assertThat(told().toString())
                .isEqualTo("{\"status\":\"OPEN\",\"required\":2,\"valid\":2,\"pending\":1,\"voided\":0,"
                        + "\"opensAt\":\"2026-03-05T09:00:00Z\",\"closesAt\":\"2026-06-03T22:00:00Z\","
                        + "\"graceUntil\":\"2026-06-04T22:00:00Z\",\"integrity\":\"NONE\",\"crossings\":[]}");
    }

    @Test
    void T_01_it_is_over_by_the_clock_and_not_by_the_timer() {
        log.append(TWO_VOTES);
        QuerySide.the(TestClock.class).set("2026-06-03T21:59:59.999Z");
        assertThat(told().at("/status").asString()).isEqualTo("OPEN");

        QuerySide.the(TestClock.class).set("2026-06-03T22:00:00Z");
        assertThat(told().at("/status").asString()).isEqualTo("COUNTING");

        log.append(Life.closed(), Life.tallied());
        assertThat(told().at("/status").asString()).isEqualTo("FINAL");
    }

    @Test
    void votes_move_between_the_counts_and_none_is_lost() {
        log.append(TWO_VOTES).append(Life.voided("a", "c"), Life.withdrawn("b"));
        assertThat(counts()).isEqualTo("valid 0, pending 0, voided 2");

        log.append(Life.reinstated("a"), Life.voted("c"), Life.cast("b"));
        assertThat(counts()).isEqualTo("valid 1, pending 1, voided 1");
    }

    @Test
    void T_05_every_crossing_is_told_with_its_moment() {
        log.append(TWO_VOTES)
                .append(
                        new ThresholdReached(Life.BALLOT, 1, "vote", 2, Life.OPENS),
                        new ThresholdLost(Life.BALLOT, 2, "batch", 1, Life.OPENS.plusSeconds(60)));

        assertThat(told().at("/crossings").toString())
                .isEqualTo("[{\"no\":1,\"kind\":\"REACHED\",\"valid\":2,\"at\":\"2026-03-05T09:00:00Z\"},"
                        + "{\"no\":2,\"kind\":\"LOST\",\"valid\":1,\"at\":\"2026-03-05T09:01:00Z\"}]");
    }

    @Test
    void the_past_is_told_as_it_was_known() {
        log.at("2026-03-06T08:00:00Z").append(TWO_VOTES);
        log.at("2026-03-08T08:00:00Z").append(Life.voided("a"), Life.withdrawn("b"));

        assertThat(QuerySide.reader()
                        .as("REGISTRATOR")
                        .json(BALLOT + "?asOf=2026-03-07")
                        .at("/valid")
                        .asInt())
                .isEqualTo(2);
        assertThat(QuerySide.reader()
                        .as("REGISTRATOR")
                        .json(BALLOT + "?knownAt=2026-03-07T00:00:00Z")
                        .at("/pending")
                        .asInt())
                .isEqualTo(1);
        assertThat(QuerySide.reader()
                        .as("REGISTRATOR")
                        .json(BALLOT + "?asOf=2026-03-08")
                        .at("/voided")
                        .asInt())
                .isEqualTo(1);
        assertThat(QuerySide.reader()
                        .as("REGISTRATOR")
                        .get(BALLOT + "?asOf=2026-03-01")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_review_shows_and_forgotten_voters_leave_the_counts() {
        log.append(TWO_VOTES).append(new IntegrityReviewFlagged(Life.BALLOT, "spike", null, true));
        assertThat(told().at("/integrity").asString()).isEqualTo("FLAGGED");

        log.append(Life.reviewed(), new VoterKeysDestroyed(Life.BALLOT, "policy", new FinalCounts(2, 0, 1)));

        assertThat(told().at("/integrity").asString()).isEqualTo("PASSED");
        assertThat(counts()).isEqualTo("valid 2, pending 1, voided 0");
        assertThat(QuerySide.the(JdbcClient.class)
                        .sql("select count(*) from read.ballot_vote")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static JsonNode told() {
        return QuerySide.reader().as("REGISTRATOR").json(BALLOT);
    }

    private static String counts() {
        var ballot = told();
        return "valid %d, pending %d, voided %d"
                .formatted(
                        ballot.at("/valid").asInt(),
                        ballot.at("/pending").asInt(),
                        ballot.at("/voided").asInt());
    }
}
