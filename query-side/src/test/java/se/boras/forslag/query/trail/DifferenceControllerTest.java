package se.boras.forslag.query.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.boras.forslag.events.commitment.ImplementationPostponed;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.FeedbackObligationDischarged;
import se.boras.forslag.events.feedback.FeedbackObligationRaised;
import se.boras.forslag.events.feedback.LetterPosted;
import se.boras.forslag.events.feedback.ObligationId;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.Reader;
import se.boras.forslag.query.TestClock;
import se.boras.forslag.query.TestLog;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DifferenceControllerTest {

    private static final String DIFFERENCE = "/api/audit/proposals/BF-2026-0001/difference";
    private static final String JUNE = "2026-06-20T00:00:00Z";
    private static final String OCTOBER = "2026-10-20T00:00:00Z";
    private static final ObligationId DEBT = ObligationId.of(Life.BENCH, 1);

    private TestLog log = QuerySide.emptied();

    @BeforeEach
    void a_decision_that_is_recorded_late() {
        log = QuerySide.emptied();
        log.at("2026-03-05T09:00:00Z").append(Life.submitted(), Life.published(), Life.opened(), Life.cast("a"));
        log.at("2026-06-05T09:00:00Z").append(Life.voted("a"), Life.closed(), Life.tallied(), Life.reviewed());
        log.at("2026-06-12T09:00:00Z").append(Life.referred(), Life.received(), Life.registered("TEK 2026-17"));
        log.at("2026-10-01T09:00:00Z").append(Life.decided(), Life.promised(), owed());
        log.at("2026-11-01T09:00:00Z").append(postponed(), new FeedbackObligationDischarged(DEBT, null));
        QuerySide.the(TestClock.class).set("2026-12-01T09:00:00Z");
    }

    @Test
    void it_tells_what_was_recorded_between_two_instants_and_what_that_changed() {
        var difference = between(JUNE, OCTOBER);

        assertThat(types(difference))
                .containsExactly("CommitteeDecisionRecorded", "CommitmentMade", "FeedbackObligationRaised");
        assertThat(difference.at("/recorded/0/dnr").asString()).isEqualTo("TEK 2026-17");
        assertThat(difference.at("/recorded/0/lagDays").asInt()).isEqualTo(16);
        assertThat(told(difference))
                .containsExactly(
                        "Läge: hos nämnd -> beslutat",
                        "Beslut: null -> Bifall, 15 september 2026, § 38 a",
                        "Nästa steg: Nämnden beslutar, senast 10 december 2026" + " -> Protokollet justeras",
                        "Åtagandet ”En bänk”: läge: null -> utlovat",
                        "Åtagandet ”En bänk”: klart senast: null -> 1 maj 2027",
                        "Åtagandet ”En bänk”: ansvarig: null -> tekniska",
                        "Återkoppling om beslutet: läge: null -> ska ges",
                        "Återkoppling om beslutet: senast: null -> 15 oktober 2026");
    }

    @Test
    void named_the_other_way_round_it_is_the_same_difference_and_says_so() {
        var forwards = between(JUNE, OCTOBER);
        var backwards = between(OCTOBER, JUNE);

        assertThat(forwards.at("/swapped").asBoolean()).isFalse();
        assertThat(forwards.at("/remark").isNull()).isTrue();
        assertThat(backwards.at("/swapped").asBoolean()).isTrue();
        assertThat(backwards.at("/remark").asString()).startsWith("Frågan nämnde den senare tidpunkten först");
        for (var part : List.of("/from", "/to", "/changed", "/recorded")) {
            assertThat(backwards.at(part)).isEqualTo(forwards.at(part));
        }
    }

    @Test
    void two_days_are_compared_by_what_was_true_on_them_however_late_it_was_recorded() {
        var difference = auditor().json(DIFFERENCE + "?asOf=2026-09-14&andAsOf=2026-09-15");

        assertThat(types(difference)).containsExactly("CommitteeDecisionRecorded", "CommitmentMade");
        assertThat(told(difference)).contains("Läge: hos nämnd -> beslutat");
        assertThat(types(auditor().json(DIFFERENCE + "?asOf=2026-09-14&andAsOf=2026-09-15&knownAt=" + JUNE)))
                .isEmpty();
    }

    @Test
    void a_promise_that_moved_and_a_debt_that_was_paid_are_told_in_the_reader_s_language() {
        var difference = QuerySide.reader()
                .as("REVISOR")
                .in(Locale.ENGLISH)
                .json(DIFFERENCE + "?knownAt=" + OCTOBER + "&and=2026-12-01T00:00:00Z");

        assertThat(told(difference))
                .contains(
                        "The commitment “En bänk”: due by: 1 May 2027 -> 1 November 2027",
                        "Feedback on the decision: state: to be given -> given");
    }

    @Test
    void votes_that_came_between_are_summed_and_counted() {
        log = QuerySide.emptied();
        log.at("2026-03-05T09:00:00Z").append(Life.submitted(), Life.published(), Life.opened());
        log.at("2026-03-10T09:00:00Z").append(Life.cast("b"));
        log.at("2026-03-10T15:00:00Z").append(Life.cast("c"), Life.voted("c"));

        var difference = between("2026-03-10T12:00:00Z", "2026-03-11T00:00:00Z");

        assertThat(difference.at("/recorded/0/summary").asString()).isEqualTo("Avgivna röster: 1.");
        assertThat(types(difference)).containsExactly("VoteCast", "VoteConfirmed");
        assertThat(told(difference)).contains("Giltiga röster: 0 av 2 -> 1 av 2");
    }

    @Test
    void before_there_was_a_proposal_there_was_nothing() {
        var difference = between("2026-01-01T00:00:00Z", "2026-03-06T00:00:00Z");

        assertThat(difference.at("/changed/0/before").isNull()).isTrue();
        assertThat(types(difference)).contains("ProposalSubmitted", "VoteCast");
        assertThat(auditor()
                        .get(DIFFERENCE + "?knownAt=2026-01-01T00:00:00Z&and=2026-01-02T00:00:00Z")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_letter_posted_before_the_debt_was_entered_does_no_harm() {
        log.append(new LetterPosted(DEBT, LocalDate.of(2026, 9, 1), null));

        assertThat(types(auditor().json(DIFFERENCE + "?asOf=2026-08-31&andAsOf=2026-09-02")))
                .containsExactly("LetterPosted");
    }

    @ParameterizedTest
    @CsvSource({
        "'', and",
        "knownAt=2026-06-01T00:00:00Z, and",
        "and=2026-06-01T00:00:00Z, knownAt",
        "andAsOf=2026-06-01, asOf",
        "asOf=2026-06-01&andAsOf=never, andAsOf",
        "knownAt=2026-06-01T00:00:00Z&and=2026-07-01T00:00:00Z&asOf=2026-07-01&andAsOf=2026-06-01, andAsOf"
    })
    void two_moments_have_to_be_given(String asked, String field) {
        var refused = auditor().json(DIFFERENCE + "?" + asked);

        assertThat(refused.at("/code").asString()).isEqualTo("invalid-input");
        assertThat(refused.at("/violations/0/field").asString()).isEqualTo(field);
    }

    @Test
    void it_is_for_auditors_only() {
        assertThat(QuerySide.reader().as("COORDINATOR").get(DIFFERENCE).getStatus())
                .isEqualTo(403);
    }

    private static JsonNode between(String one, String other) {
        return auditor().json(DIFFERENCE + "?knownAt=" + one + "&and=" + other);
    }

    private static List<String> types(JsonNode difference) {
        return difference
                .at("/recorded")
                .valueStream()
                .map(line -> line.at("/type").asString())
                .toList();
    }

    private static List<String> told(JsonNode difference) {
        return difference
                .at("/changed")
                .valueStream()
                .map(change -> change.at("/label").asString() + ": "
                        + change.at("/before").asString("null") + " -> "
                        + change.at("/after").asString("null"))
                .toList();
    }

    private static FeedbackObligationRaised owed() {
        return new FeedbackObligationRaised(
                DEBT, Life.BENCH, FeedbackKind.DECISION, Life.TEKNISKA, LocalDate.of(2026, 10, 15), "rule");
    }

    private static ImplementationPostponed postponed() {
        return new ImplementationPostponed(
                Life.PROMISE, LocalDate.of(2027, 5, 1), LocalDate.of(2027, 11, 1), "Frost", null, null);
    }

    private static Reader auditor() {
        return QuerySide.reader().as("REVISOR");
    }
}
