package se.boras.forslag.query.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.TestLog;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VotesShownTest {

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
    void votes_are_listed_under_their_keys_for_those_who_watch_over_them() {
        log.append(TWO_VOTES).append(Life.voided("a"), Life.withdrawn("b"));

        var votes = QuerySide.reader().as("REVISOR").json(BALLOT + "/votes");
        assertThat(votes.at("/items"))
                .extracting(vote -> vote.at("/state").asString())
                .containsExactly("VOID", "WITHDRAWN", "PENDING");
        assertThat(votes.at("/items/0").toString())
                .isEqualTo("{\"voteId\":\"vote-2026-0001-a\",\"state\":\"VOID\",\"method\":\"EMAIL\","
                        + "\"castAt\":\"2026-03-05T09:00:00Z\",\"confirmedAt\":\"2026-03-05T09:00:00Z\"}");
        assertThat(QuerySide.reader().as("HANDLAGGARE").get(BALLOT + "/votes").getStatus())
                .isEqualTo(403);
        assertThat(QuerySide.reader().get(BALLOT + "/votes").getStatus()).isEqualTo(403);
    }

    @Test
    void a_long_list_of_votes_goes_on_where_it_ended() {
        log.append(TWO_VOTES);

        var first = QuerySide.reader().as("REGISTRATOR").json(BALLOT + "/votes?limit=2");
        var second = QuerySide.reader()
                .as("REGISTRATOR")
                .json(BALLOT + "/votes?limit=2&cursor=" + first.at("/next").asString());

        assertThat(first.at("/items")).hasSize(2);
        assertThat(second.at("/items/0/voteId").asString()).isEqualTo("vote-2026-0001-c");
        assertThat(second.at("/next").isNull()).isTrue();
    }

    @Test
    void batches_in_doubt_tell_how_far_they_have_come() {
        log.append(TWO_VOTES).append(Life.voided("a"));
        assertThat(batch().at("/state").asString()).isEqualTo("VOID");

        log.append(Life.reinstated("a"));
        assertThat(batch().at("/state").asString()).isEqualTo("REINSTATED");
        assertThat(batch().at("/votes").asInt()).isEqualTo(1);
    }

    private static JsonNode batch() {
        return QuerySide.reader()
                .as("COORDINATOR")
                .json(BALLOT + "/void-batches")
                .at("/items/0");
    }
}
