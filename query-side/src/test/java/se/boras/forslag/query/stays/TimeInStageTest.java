package se.boras.forslag.query.stays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.casework.CaseRemitted;
import se.boras.forslag.events.casework.CaseTabled;
import se.boras.forslag.events.casework.DecisionAnnulled;
import se.boras.forslag.events.casework.DecisionId;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.Reference;
import se.boras.forslag.query.Story;
import se.boras.forslag.query.TestClock;
import se.boras.forslag.query.TestLog;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TimeInStageTest {

    private static final String YEAR = "/api/statistics/time-in-stage?from=2026-01-01&to=2026-12-31";

    private TestLog log = QuerySide.emptied();

    @BeforeEach
    void committees() {
        log = QuerySide.emptied();
        QuerySide.the(TestClock.class).set("2026-12-31T10:00:00Z");
        log.append(Reference.committee("tekniska"), Reference.committee("kultur"));
    }

    @Test
    void proposals_are_told_by_how_long_they_stayed_in_each_stage() {
        IntStream.rangeClosed(1, 5).mapToObj(Story::of).forEach(story -> log.append(story.submitted()));
        for (int n = 1; n <= 5; n++) {
            log.at("2026-03-1%dT08:00:00Z".formatted(n))
                    .append(Life.published(Story.of(n).id()));
        }

        var told = told(YEAR);

        assertThat(told.at("/proposals").asInt()).isEqualTo(5);
        assertThat(told.at("/stages/0").toString())
                .isEqualTo("{\"stage\":\"RECEIVED\",\"proposals\":5,\"stays\":5,\"ongoing\":0,\"reentered\":0,"
                        + "\"medianDays\":11.0,\"p90Days\":12.6,\"totalDays\":55}");
        assertThat(told.at("/stages/1/stage").asString()).isEqualTo("VOTING");
        assertThat(told.at("/stages/1/ongoing").asInt()).isEqualTo(5);
        assertThat(told.at("/byCommittee")).isEmpty();
    }

    @Test
    void T_17_every_way_back_is_counted_for_the_committee_that_took_it() {
        var story = Story.of(1);
        log.append(story.submitted(), Life.published(story.id()), story.referred(1, "kultur", "2026-03-02"));
        log.at("2026-04-01T08:00:00Z")
                .append(
                        new CaseRemitted(
                                story.caseId(1), LocalDate.of(2026, 4, 1), "12", "Kostnaden saknas", null, null),
                        new CaseTabled(story.caseId(1), LocalDate.of(2026, 4, 1), "13", null));
        log.at("2026-05-01T08:00:00Z").append(story.transferred(1, "kultur", "tekniska", "2026-05-01"));
        log.at("2026-06-01T08:00:00Z")
                .append(new CaseRemitted(story.caseId(1), LocalDate.of(2026, 6, 1), "7", "Ritning saknas", null, null));
        log.at("2026-08-01T08:00:00Z").append(story.decided(1, 1, DecisionType.BIFALL, "2026-07-31"));
        log.at("2026-10-01T08:00:00Z")
                .append(new DecisionAnnulled(
                        story.caseId(1),
                        DecisionId.of(story.caseId(1), 1),
                        "Förvaltningsrätten",
                        "1234-26",
                        LocalDate.of(2026, 9, 30)));

        assertThat(told(YEAR).at("/loops").toString())
                .isEqualTo("{\"remitted\":2,\"tabled\":1,\"transferred\":1,\"reentered\":1}");
        assertThat(committee("kultur").at("/loops").toString())
                .isEqualTo("{\"remitted\":1,\"tabled\":1,\"transferred\":1,\"reentered\":0}");
        assertThat(committee("tekniska").at("/loops").toString())
                .isEqualTo("{\"remitted\":1,\"tabled\":0,\"transferred\":0,\"reentered\":1}");
        assertThat(committee("kultur").at("/stages/0/totalDays").asInt()).isEqualTo(60);
        assertThat(committee("tekniska").at("/stages/0/totalDays").asInt()).isEqualTo(91 + 92);
        assertThat(committee("tekniska").at("/stages/1/totalDays").asInt()).isEqualTo(61);
        assertThat(told(YEAR).at("/byCommittee"))
                .extracting(its -> its.at("/name").asString())
                .containsExactly("Nämnden kultur", "Nämnden tekniska");
    }

    @Test
    void it_can_be_asked_what_was_true_and_what_was_known() {
        var story = Story.of(1);
        log.append(story.submitted(), Life.published(story.id()), story.referred(1, "kultur", "2026-03-02"));
        log.at("2026-10-20T08:00:00Z").append(story.decided(1, 1, DecisionType.AVSLAG, "2026-09-15"));

        assertThat(stages(YEAR)).isEqualTo("RECEIVED 0, VOTING 0, REFERRED 197, DECIDED 107");
        assertThat(stages(YEAR + "&asOf=2026-09-20")).isEqualTo("RECEIVED 0, VOTING 0, REFERRED 197, DECIDED 5");
        assertThat(stages(YEAR + "&asOf=2026-09-20&knownAt=2026-10-01T00:00:00Z"))
                .isEqualTo("RECEIVED 0, VOTING 0, REFERRED 202");
    }

    @Test
    void a_period_or_a_committee_that_is_none_is_refused_by_its_field() {
        assertThat(told("/api/statistics/time-in-stage?from=2026-02-01&to=2026-01-31")
                        .at("/violations/0/field")
                        .asString())
                .isEqualTo("to");
        assertThat(told("/api/statistics/time-in-stage?committee=%C3%A5")
                        .at("/violations/0/field")
                        .asString())
                .isEqualTo("committee");
        assertThat(told("/api/statistics/time-in-stage?committee=kultur").at("/stages"))
                .isEmpty();
    }

    private static JsonNode committee(String id) {
        return told(YEAR + "&committee=" + id);
    }

    private static String stages(String question) {
        var told = new StringBuilder();
        for (var stage : told(question).at("/stages")) {
            told.append(told.isEmpty() ? "" : ", ")
                    .append(stage.at("/stage").asString())
                    .append(' ')
                    .append(stage.at("/totalDays").asInt());
        }
        return told.toString();
    }

    private static JsonNode told(String question) {
        return QuerySide.reader().json(question);
    }
}
