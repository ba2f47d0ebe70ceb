package se.boras.forslag.query.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.proposal.Outcome;
import se.boras.forslag.events.proposal.ProposalClosed;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.Reader;
import se.boras.forslag.query.TestClock;
import se.boras.forslag.query.TestLog;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProposalControllerTest {

    private static final String BENCH = "/api/proposals/BF-2026-0001";

    private TestLog log = QuerySide.emptied();

    @BeforeEach
    void an_empty_log() {
        log = QuerySide.emptied();
    }

    @Test
    void a_proposal_is_answered_as_the_contract_says() {
        live();
        clock("2026-09-20T08:00:00Z");

        var answer = citizen().json("/api/proposals/proposal-2026-0001");

        assertThat(answer.at("/publicNumber").asString()).isEqualTo("BF-2026-0001");
        assertThat(answer.at("/title").asString()).isEqualTo("En bänk vid ån");
        assertThat(answer.at("/stage").asString()).isEqualTo("DECIDED");
        assertThat(answer.at("/outcome").isNull()).isTrue();
        assertThat(answer.at("/votes").toString())
                .isEqualTo("{\"required\":2,\"valid\":2,\"closesAt\":\"2026-06-03T22:00:00Z\"}");
        assertThat(answer.at("/lead").asString()).isEqualTo("tekniska");
        assertThat(answer.at("/caseId").asString()).isEqualTo("case-2026-0001-1");
        assertThat(answer.at("/decision/type").asString()).isEqualTo("BIFALL");
        assertThat(answer.at("/decision/paragraph").asString()).isEqualTo("38 a");
        assertThat(answer.at("/decision/dnr").asString()).isEqualTo("TEK 2026-17");
        assertThat(answer.at("/commitments/0/state").asString()).isEqualTo("PROMISED");
        assertThat(answer.at("/commitments/0/firstDueBy").asString()).isEqualTo("2027-05-01");
        assertThat(answer.at("/nextStep/what").asString()).isEqualTo("ADJUST_PROTOCOL");
        assertThat(answer.at("/nextStep/text").asString()).isEqualTo("Protokollet justeras");
        assertThat(answer.at("/daysWaiting").asInt()).isEqualTo(5);
        assertThat(answer.at("/influence/form").asString()).isEqualTo("DIALOG");
    }

    @Test
    void a_proposal_is_told_as_it_was_and_as_it_was_known() {
        live();
        log.at("2026-10-20T08:00:00Z").append(new ProposalClosed(Life.BENCH, Outcome.IMPLEMENTED));
        clock("2026-12-01T08:00:00Z");

        assertThat(citizen().json(BENCH + "?asOf=2026-03-10").at("/stage").asString())
                .isEqualTo("VOTING");
        assertThat(citizen().json(BENCH + "?asOf=2026-03-10").at("/votes/valid").asInt())
                .isEqualTo(1);
        assertThat(citizen().json(BENCH + "?asOf=2026-06-04").at("/stage").asString())
                .isEqualTo("COUNTING");
        assertThat(citizen().json(BENCH + "?asOf=2026-07-10").at("/daysWaiting").asInt())
                .isEqualTo(30);
        assertThat(citizen()
                        .json(BENCH + "?knownAt=2026-09-16T12:00:00Z")
                        .at("/stage")
                        .asString())
                .isEqualTo("REFERRED");
        assertThat(citizen().json(BENCH + "?asOf=2026-09-16").at("/stage").asString())
                .isEqualTo("DECIDED");
        assertThat(citizen().get(BENCH + "?asOf=2026-01-01").getStatus()).isEqualTo(404);
    }

    @Test
    void voting_that_is_over_is_found_among_what_is_counted() {
        log.append(Life.submitted(), Life.published(), Life.opened());
        clock("2026-06-03T22:00:00Z");

        assertThat(citizen()
                        .json("/api/proposals?stage=COUNTING")
                        .at("/items/0/stage")
                        .asString())
                .isEqualTo("COUNTING");
        assertThat(citizen().json("/api/proposals?stage=VOTING").at("/items")).isEmpty();
    }

    @Test
    void a_list_goes_page_by_page_from_the_newest_number() {
        for (int number : new int[] {9998, 9999, 10000}) {
            var id = new ProposalId("proposal-2026-" + number);
            log.append(Life.submitted(id, "Nummer " + number), Life.published(id));
        }

        var first = citizen().json("/api/proposals?limit=2");
        var second = citizen()
                .json("/api/proposals?limit=2&cursor=" + first.at("/next").asString());

        assertThat(first.at("/items/0/publicNumber").asString()).isEqualTo("BF-2026-10000");
        assertThat(first.at("/items/1/publicNumber").asString()).isEqualTo("BF-2026-9999");
        assertThat(second.at("/items/0/publicNumber").asString()).isEqualTo("BF-2026-9998");
        assertThat(second.at("/next").isNull()).isTrue();
    }

    @Test
    void words_are_found_as_they_stand() {
        log.append(Life.submitted(Life.BENCH, "100 % fler bänkar"), Life.published());

        assertThat(citizen().json("/api/proposals?q={q}", "100 % FLER").at("/items"))
                .hasSize(1);
        assertThat(citizen().json("/api/proposals?q={q}", "100 _ fler").at("/items"))
                .isEmpty();
        assertThat(citizen().json("/api/proposals?committee=kultur").at("/items"))
                .isEmpty();
    }

    @Test
    void what_has_not_the_shape_of_an_identity_is_unknown() {
        assertThat(citizen().get("/api/proposals/nonsense").getStatus()).isEqualTo(404);
        assertThat(citizen().get("/api/proposals/BF-2026-0404").getStatus()).isEqualTo(404);
    }

    /** The second vote comes on another day, and the decision is recorded some days after the meeting. */
    private void live() {
        log.at("2026-03-05T09:00:00Z").append(Life.submitted(), Life.confirmed(), Life.published(), Life.opened());
        log.at("2026-03-06T09:00:00Z").append(Life.cast("a"), Life.voted("a"));
        log.at("2026-03-11T09:00:00Z").append(Life.cast("b"), Life.voted("b"));
        log.at("2026-06-03T22:00:05Z").append(Life.closed());
        log.at("2026-06-04T22:00:05Z").append(Life.tallied(), Life.reviewed());
        log.at("2026-06-12T08:00:00Z").append(Life.referred(), Life.received(), Life.registered("TEK 2026-17"));
        log.at("2026-09-18T08:00:00Z").append(Life.decided(), Life.promised());
    }

    private static void clock(String instant) {
        QuerySide.the(TestClock.class).set(instant);
    }

    private static Reader citizen() {
        return QuerySide.reader();
    }

    private static Reader staff() {
        return QuerySide.reader().as("REGISTRATOR");
    }
}
