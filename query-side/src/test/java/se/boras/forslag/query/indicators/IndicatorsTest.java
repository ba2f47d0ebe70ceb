package se.boras.forslag.query.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.commitment.ImplementationVerified;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.TestClock;
import se.boras.forslag.query.TestLog;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IndicatorsTest {

    private static final String YEAR = "from=2026-01-01&to=2026-12-31";

    private TestLog log = QuerySide.emptied();

    @BeforeEach
    void one_approval() {
        log = QuerySide.emptied().at("2026-09-20T08:00:00Z").append(Life.toDecision());
        QuerySide.the(TestClock.class).set("2027-06-02T08:00:00Z");
    }

    @Test
    void every_figure_says_what_it_counts_and_under_which_version() {
        var asked = QuerySide.reader().in(Locale.ENGLISH).json("/api/indicators?" + YEAR);

        assertThat(asked.at("/items")
                        .valueStream()
                        .map(it -> it.at("/id").asString())
                        .distinct())
                .containsExactlyElementsOf(
                        Definitions.ALL.stream().map(Indicator::id).toList());
        assertThat(asked.at("/items")).allSatisfy(item -> {
            assertThat(item.at("/name").asString()).isNotBlank();
            assertThat(item.at("/definition").asString()).hasSizeGreaterThan(40);
            assertThat(item.at("/version").asInt()).isPositive();
        });
    }

    @Test
    void T_29_of_few_there_are_counts_and_no_share() {
        var implemented = ofAll("approved-implemented");
        assertThat(implemented.at("/denominator").asInt()).isEqualTo(1);
        assertThat(implemented.at("/numerator").asInt()).isZero();
        assertThat(implemented.at("/value").isNull()).isTrue();
    }

    @Test
    void what_is_verified_counts_as_implemented_from_that_day() {
        log.at("2027-05-02T08:00:00Z")
                .append(
                        Life.started(),
                        Life.completed(),
                        new ImplementationVerified(Life.PROMISE, "verifierare", null, "It stands there"));

        assertThat(ofAll("approved-implemented").at("/numerator").asInt()).isEqualTo(1);
        assertThat(ofAll("approved-implemented", "&asOf=2027-05-01")
                        .at("/numerator")
                        .asInt())
                .isZero();
    }

    @Test
    void a_promise_with_a_day_is_a_dated_one() {
        assertThat(ofAll("promises-dated").at("/numerator").asInt()).isEqualTo(1);
        assertThat(ofAll("promises-dated").at("/denominator").asInt()).isEqualTo(1);
    }

    private static JsonNode ofAll(String indicator, String... more) {
        var asked = QuerySide.reader().json("/api/indicators?" + YEAR + String.join("", more));
        for (var item : asked.at("/items")) {
            if (item.at("/id").asString().equals(indicator) && item.at("/organ").isNull()) {
                return item;
            }
        }
        throw new AssertionError("No " + indicator + " in " + asked);
    }
}
