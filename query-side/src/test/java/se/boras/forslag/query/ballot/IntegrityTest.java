package se.boras.forslag.query.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.ballot.BatchId;
import se.boras.forslag.events.ballot.IntegrityReviewFlagged;
import se.boras.forslag.events.ballot.ThresholdReached;
import se.boras.forslag.events.ballot.VoidBatchProposed;
import se.boras.forslag.events.ballot.VoidGround;
import se.boras.forslag.events.ballot.VotesVoided;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.Reader;
import se.boras.forslag.query.TestLog;
import se.boras.forslag.query.votes.PastVotes;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IntegrityTest {

    private static final String INTEGRITY = "/api/proposals/BF-2026-0001/ballot/integrity";
    private static final BatchId BATCH = BatchId.of(Life.BALLOT, 1);

    private TestLog log = QuerySide.emptied();

    @BeforeEach
    void a_ballot_in_which_somebody_voted_twice() {
        log = QuerySide.emptied();
        log.at("2026-03-05T09:00:00Z").append(Life.submitted(), Life.published(), Life.opened());
        log.at("2026-03-06T10:15:00Z").append(Life.cast("a"), Life.voted("a"));
        log.at("2026-03-07T23:30:00Z").append(votes(12));
        log.append(new ThresholdReached(Life.BALLOT, 1, "vote", 2, Instant.parse("2026-03-07T23:30:00Z")));
        log.at("2026-06-05T08:00:00Z").append(new IntegrityReviewFlagged(Life.BALLOT, "spike HOUR", null, true));
        log.at("2026-06-06T08:00:00Z").append(proposed());
        log.at("2026-06-07T08:00:00Z").append(voided());
        log.at("2026-06-08T08:00:00Z").append(Life.reviewed());
    }

    @Test
    void it_tells_what_was_voided_and_why_and_what_reviews_found() {
        var report = staff().json(INTEGRITY);

        assertThat(report.at("/publicNumber").asString()).isEqualTo("BF-2026-0001");
        assertThat(report.at("/ballot/voided").asInt()).isEqualTo(1);
        assertThat(report.at("/ballot/integrity").asString()).isEqualTo("PASSED");
        assertThat(report.at("/ballot/crossings/0/kind").asString()).isEqualTo("REACHED");
        assertThat(report.at("/batches/0/state").asString()).isEqualTo("VOID");
        assertThat(report.at("/batches/0/groundInWords").asString()).isEqualTo("samma person har röstat flera gånger");
        assertThat(report.at("/batches/0/proposedAt").asString()).isEqualTo("2026-06-06T08:00:00Z");
        assertThat(report.at("/batches/0/voidedAt").asString()).isEqualTo("2026-06-07T08:00:00Z");
        assertThat(report.at("/batches/0/twoPersons").asBoolean()).isTrue();
        assertThat(report.at("/reviews")
                        .valueStream()
                        .map(review -> review.at("/outcome").asString() + " "
                                + review.at("/findings").asString()))
                .containsExactly("FLAGGED spike HOUR", "PASSED Nothing to remark");
    }

    @Test
    void votes_are_summed_by_the_hour_and_an_hour_that_stands_out_is_marked() {
        var report = staff().json(INTEGRITY);

        assertThat(report.at("/spikeAbove").asInt()).isEqualTo(10);
        assertThat(report.at("/hours")
                        .valueStream()
                        .map(hour -> hour.at("/from").asString() + " "
                                + hour.at("/cast").asInt() + " "
                                + hour.at("/confirmed").asInt() + " "
                                + hour.at("/spike").asBoolean()))
                .containsExactly("2026-03-06T10:00:00Z 1 1 false", "2026-03-07T23:00:00Z 12 0 true");
    }

    @Test
    void it_can_be_asked_how_it_was() {
        var before = staff().json(INTEGRITY + "?knownAt=2026-06-06T12:00:00Z");

        assertThat(before.at("/batches/0/state").asString()).isEqualTo("PROPOSED");
        assertThat(before.at("/ballot/voided").asInt()).isZero();
        assertThat(before.at("/ballot/integrity").asString()).isEqualTo("FLAGGED");
        assertThat(staff().json(INTEGRITY + "?asOf=2026-03-07").at("/hours")).hasSize(1);
        assertThat(staff().get(INTEGRITY + "?asOf=2026-01-01").getStatus()).isEqualTo(404);
    }

    @Test
    void what_was_reinstated_says_why() {
        log.append(Life.reinstated("a"));

        var batch = staff().json(INTEGRITY).at("/batches/0");

        assertThat(batch.at("/state").asString()).isEqualTo("REINSTATED");
        assertThat(batch.at("/reinstatedBecause").asString()).isEqualTo("Two people after all");
    }

    @Test
    void it_names_neither_voters_nor_staff_and_is_not_for_all() {
        assertThat(staff().json(INTEGRITY).toString())
                .doesNotContain("vote-2026", "registrator", "first-clerk", "second-clerk", "Promemoria");
        assertThat(QuerySide.reader().get(INTEGRITY).getStatus()).isEqualTo(403);
    }

    @Test
    void what_stands_out_is_measured_by_the_ballots_own_hours() {
        assertThat(Spikes.above(List.of())).isEqualTo(10);
        assertThat(Spikes.above(hours(1, 1, 2))).isEqualTo(10);
        assertThat(Spikes.above(hours(0, 0, 0, 20, 30, 40, 400))).isEqualTo(150);
    }

    private static List<PastVotes.Hour> hours(long... cast) {
        return LongStream.of(cast)
                .mapToObj(votes -> new PastVotes.Hour(Instant.EPOCH, votes, 0, 0, 0))
                .toList();
    }

    private static LedgerEvent[] votes(int number) {
        return IntStream.range(0, number).mapToObj(n -> Life.cast("v" + n)).toArray(LedgerEvent[]::new);
    }

    private static VoidBatchProposed proposed() {
        return new VoidBatchProposed(
                Life.BALLOT,
                BATCH,
                List.of(Life.vote("a")),
                VoidGround.SAME_PERSON,
                "Promemoria 1",
                "first-clerk",
                1,
                0);
    }

    private static VotesVoided voided() {
        return new VotesVoided(
                Life.BALLOT,
                BATCH,
                List.of(Life.vote("a")),
                VoidGround.SAME_PERSON,
                "Promemoria 1",
                "second-clerk",
                1,
                0);
    }

    private static Reader staff() {
        return QuerySide.reader().as("FORTROENDEVALD");
    }
}
