package se.boras.forslag.query.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.privacy.ErasureGranted;
import se.boras.forslag.events.privacy.ErasureGround;
import se.boras.forslag.events.privacy.ErasureScope;
import se.boras.forslag.events.privacy.SealedText;
import se.boras.forslag.events.proposal.Outcome;
import se.boras.forslag.events.proposal.ProposalClosed;
import se.boras.forslag.events.proposal.ProposalTextRedacted;
import se.boras.forslag.events.proposal.ProposalUnpublished;
import se.boras.forslag.events.proposal.PublicationRefused;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.Reader;
import se.boras.forslag.query.TestClock;
import se.boras.forslag.query.TestKeys;
import se.boras.forslag.query.TestLog;
import se.boras.forslag.query.TestReadings;

/** What the public may not see, and staff may. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProposalSecrecyTest {

    private static final String BENCH = "/api/proposals/BF-2026-0001";

    private TestLog log = QuerySide.emptied();

    @BeforeEach
    void an_empty_log() {
        log = QuerySide.emptied();
    }

    @Test
    void a_proposal_that_nobody_has_published_is_for_staff_only() {
        log.append(Life.submitted());

        assertThat(citizen().get(BENCH).getStatus()).isEqualTo(404);
        assertThat(citizen().json("/api/proposals").at("/items")).isEmpty();
        assertThat(staff().json(BENCH).at("/stage").asString()).isEqualTo("RECEIVED");
        assertThat(staff().json("/api/proposals").at("/items")).hasSize(1);
    }

    @Test
    void of_a_refused_proposal_the_public_sees_that_it_was_and_how_it_ended() {
        log.append(
                Life.submitted(),
                new PublicationRefused(Life.BENCH, PublicationRefused.Code.OFFENSIVE, null, "Names a neighbour"),
                new ProposalClosed(Life.BENCH, Outcome.REFUSED));

        assertThat(citizen().json(BENCH).toString())
                .isEqualTo("{\"id\":\"proposal-2026-0001\",\"publicNumber\":\"BF-2026-0001\",\"stage\":\"CLOSED\","
                        + "\"outcome\":\"REFUSED\"}");
        assertThat(staff().json(BENCH).at("/title").asString()).isEqualTo("En bänk vid ån");
    }

    @Test
    void what_is_hidden_cannot_be_seen_by_asking_how_it_was_before() {
        log.at("2026-03-05T09:00:00Z").append(Life.submitted(), Life.published());
        log.at("2026-04-01T09:00:00Z")
                .append(new ProposalUnpublished(Life.BENCH, "Doubt", ProposalUnpublished.Visibility.HIDDEN));
        clock("2026-04-02T09:00:00Z");

        assertThat(citizen().get(BENCH + "?knownAt=2026-03-06T00:00:00Z").getStatus())
                .isEqualTo(404);
        assertThat(staff().get(BENCH + "?knownAt=2026-03-06T00:00:00Z").getStatus())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("T-43: a redacted text is masked also in the past, but not for staff")
    void a_redacted_text_is_masked_also_in_the_past() {
        log.at("2026-03-05T09:00:00Z").append(Life.submitted(), Life.published());
        log.at("2026-04-01T09:00:00Z").append(redacted());
        clock("2026-04-02T09:00:00Z");
        var before = BENCH + "?knownAt=2026-03-06T00:00:00Z";

        assertThat(citizen().json(BENCH).at("/title").asString()).isEqualTo("[maskat]");
        assertThat(citizen().json(before).at("/title").asString()).isEqualTo("[maskat]");
        assertThat(citizen().json(before).at("/body").asString()).isEqualTo("En kortare text.");
        assertThat(staff().json(before).at("/title").asString()).isEqualTo("En bänk vid ån");
    }

    @Test
    @DisplayName("T-41: when the key is destroyed the text is gone and everything else is there")
    void an_erased_text_is_gone() {
        log.append(Life.submitted(), Life.published());
        QuerySide.the(TestKeys.class).destroy(Life.BENCH);

        assertThat(citizen().json(BENCH).at("/title").asString()).isEqualTo("[raderat]");
        assertThat(citizen().in(Locale.ENGLISH).json(BENCH).at("/title").asString())
                .isEqualTo("[erased]");
        assertThat(citizen().json(BENCH).at("/publicNumber").asString()).isEqualTo("BF-2026-0001");
    }

    @Test
    @DisplayName("T-41: what has been erased is read by nobody, now or before, even where the key is still remembered")
    void what_has_been_erased_is_read_by_nobody() {
        log.at("2026-03-05T09:00:00Z").append(Life.submitted(), Life.published());
        log.at("2026-04-01T09:00:00Z").append(erased());
        clock("2026-04-02T09:00:00Z");

        for (var path : List.of(BENCH, BENCH + "?knownAt=2026-03-06T00:00:00Z")) {
            assertThat(citizen().json(path).at("/title").asString()).isEqualTo("[raderat]");
            assertThat(staff().json(path).at("/title").asString()).isEqualTo("[raderat]");
            assertThat(staff().json(path).at("/body").asString()).isEqualTo("[raderat]");
        }
        assertThat(citizen().json("/api/proposals?q=bänk").at("/items")).isEmpty();
        assertThat(staff().json("/api/proposals").at("/items/0/title").asString())
                .isEqualTo("[raderat]");
    }

    @Test
    void that_staff_read_what_is_withheld_is_recorded_before_it_is_shown() {
        log.append(Life.submitted());

        assertThat(staff().json(BENCH).at("/title").asString()).isEqualTo("En bänk vid ån");
        assertThat(QuerySide.the(TestReadings.class).read()).containsExactly(Life.BENCH);
        log.append(Life.published());
        assertThat(staff().json(BENCH).at("/title").asString()).isEqualTo("En bänk vid ån");
        assertThat(QuerySide.the(TestReadings.class).read()).hasSize(1);
    }

    @Test
    void staff_whose_business_it_is_not_see_as_little_as_anybody() {
        log.append(Life.submitted());
        QuerySide.the(TestReadings.class).admitNobody();

        assertThat(staff().get(BENCH).getStatus()).isEqualTo(404);
        assertThat(QuerySide.reader()
                        .as("FORTROENDEVALD")
                        .json("/api/proposals")
                        .at("/items"))
                .isEmpty();
    }

    private static ErasureGranted erased() {
        return new ErasureGranted(
                Life.PROPOSER, ErasureScope.TEXT, Life.BENCH.value(), Life.BENCH, ErasureGround.OBJECTION, null);
    }

    private static ProposalTextRedacted redacted() {
        return new ProposalTextRedacted(
                Life.BENCH, null, new SealedText("En kortare text."), "old", "new", "Names a neighbour", null, "other");
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
