package se.boras.forslag.query.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.casework.HandlerAssigned;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.TestLog;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TimelineTest {

    private static final String TIMELINE = "/api/proposals/BF-2026-0001/timeline";

    private TestLog log = QuerySide.emptied();

    @BeforeEach
    void an_empty_log() {
        log = QuerySide.emptied();
    }

    @Test
    void it_tells_organs_and_roles_and_no_persons() {
        log.append(Life.submitted(), Life.published(), Life.referred());
        log.by("kim.kanslist", "NAMNDSEKRETERARE", "tekniska").append(Life.decided());

        var line = QuerySide.reader().json(TIMELINE).at("/items/3");

        assertThat(line.at("/what").asString()).isEqualTo("Nämnden beslutade den 15 september 2026, § 38 a: bifall.");
        assertThat(line.at("/organ").asString()).isEqualTo("tekniska");
        assertThat(line.at("/role").asString()).isEqualTo("NAMNDSEKRETERARE");
        assertThat(line.at("/occurredOn").asString()).isEqualTo("2026-09-15");
        assertThat(QuerySide.reader().json(TIMELINE).toString()).doesNotContain("kim.kanslist");
    }

    @Test
    void votes_are_summed_by_the_day() {
        log.append(Life.submitted(), Life.published());
        log.append(Life.cast("a"), Life.cast("b"), Life.voted("a"), Life.closed());

        var items = QuerySide.reader().in(Locale.ENGLISH).json(TIMELINE).at("/items");

        assertThat(items.valueStream().map(line -> line.at("/what").asString()))
                .containsExactly(
                        "The proposal BF-2026-0001 was handed in on the web.",
                        "The proposal was published; the form of influence is dialogue.",
                        "Votes cast: 2.",
                        "Votes confirmed: 1.",
                        "The ballot closed at midnight at the end of 3 June 2026."
                                + " 2 votes had been cast; 0 awaited confirmation.");
    }

    @Test
    void how_the_proposer_is_reached_is_for_staff() {
        log.append(Life.submitted(), Life.confirmed(), Life.published());

        assertThat(QuerySide.reader().json(TIMELINE).at("/items")).hasSize(2);
        assertThat(QuerySide.reader().as("REGISTRATOR").json(TIMELINE).at("/items"))
                .hasSize(3);
    }

    @Test
    void what_staff_wrote_to_each_other_is_for_staff() {
        log.append(Life.submitted(), Life.published(), new HandlerAssigned(Life.CASE, "Kim på Gatuenheten", "actor-3"));

        assertThat(QuerySide.reader().json(TIMELINE).at("/items/2/what").asString())
                .isEqualTo("Ärendet fick en handläggare.");
        assertThat(QuerySide.reader()
                        .as("REVISOR")
                        .json(TIMELINE)
                        .at("/items/2/what")
                        .asString())
                .contains("Kim på Gatuenheten");
    }

    @Test
    void what_is_not_published_has_no_public_story() {
        log.append(Life.submitted());

        assertThat(QuerySide.reader().get(TIMELINE).getStatus()).isEqualTo(404);
        assertThat(QuerySide.reader().as("REGISTRATOR").get(TIMELINE).getStatus())
                .isEqualTo(200);
    }
}
