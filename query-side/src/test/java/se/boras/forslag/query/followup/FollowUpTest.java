package se.boras.forslag.query.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.casework.DecisionAnnulled;
import se.boras.forslag.events.commitment.CommitmentDatesSet;
import se.boras.forslag.events.commitment.ImplementationVerified;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.FeedbackObligationDischarged;
import se.boras.forslag.events.feedback.FeedbackObligationRaised;
import se.boras.forslag.events.feedback.NotificationComposed;
import se.boras.forslag.events.feedback.NotificationId;
import se.boras.forslag.events.feedback.ObligationId;
import se.boras.forslag.events.proposal.ProposalUnpublished;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.TestClock;
import se.boras.forslag.query.TestLog;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FollowUpTest {

    private static final String YEAR = "from=2026-01-01&to=2026-12-31";
    private static final List<String> STATES = List.of("implemented", "partly", "started", "notStarted", "abandoned");

    private TestLog log = QuerySide.emptied();

    @BeforeEach
    void one_approval() {
        log = QuerySide.emptied().at("2026-09-20T08:00:00Z").append(Life.toDecision());
        QuerySide.the(TestClock.class).set("2027-06-02T08:00:00Z");
    }

    @Test
    void what_was_approved_and_not_begun_is_counted_as_that() {
        var asked = asked(YEAR);

        assertThat(figure(asked, "approved")).isEqualTo(1);
        assertThat(figure(asked, "notStarted")).isEqualTo(1);
        assertThat(figure(asked, "noFeedbackSinceDecision")).isEqualTo(1);
        assertThat(asked.at("/rows/0/title").asString()).isEqualTo("En bänk vid ån");
        assertThat(asked.at("/rows/0/daysOverdue").asInt()).isEqualTo(32);
        assertThat(asked.at("/rows/0/dnr").asString()).isEqualTo("TEK 2026-17");
        assertThat(asked.at("/summary").asString()).isEqualTo("0 av 1 godkända förslag är genomförda");
        assertThat(asked.at("/figures/implementedPercent").isNull()).isTrue();
    }

    @Test
    void a_meeting_outside_the_period_is_not_counted() {
        assertThat(figure(asked("from=2026-09-16&to=2026-12-31"), "approved")).isZero();
        assertThat(figure(asked("from=2026-09-15&to=2026-09-15"), "approved")).isEqualTo(1);
    }

    @Test
    void done_is_what_is_verified_and_not_what_is_said_to_be_done() {
        log.at("2027-04-22T08:00:00Z").append(Life.started(), Life.completed());
        assertThat(figure(asked(YEAR), "started")).isEqualTo(1);

        log.at("2027-05-02T08:00:00Z").append(verified());
        assertThat(figure(asked(YEAR), "implemented")).isEqualTo(1);
        assertThat(figure(asked(YEAR + "&asOf=2027-05-01"), "started")).isEqualTo(1);
        assertThat(figure(asked(YEAR + "&asOf=2027-02-28"), "notStarted")).isEqualTo(1);
    }

    @Test
    void T_21_an_annulled_decision_shrinks_the_cohort_from_that_day_and_an_earlier_answer_stays_as_it_was() {
        log.at("2027-03-20T08:00:00Z")
                .append(new DecisionAnnulled(Life.CASE, Life.DECISION, "Court", null, LocalDate.of(2027, 3, 1)));

        assertThat(figure(asked(YEAR), "approved")).isZero();
        assertThat(figure(asked(YEAR + "&asOf=2027-02-28"), "approved")).isEqualTo(1);
        assertThat(figure(asked(YEAR + "&asOf=2027-03-10"), "approved")).isZero();
        assertThat(figure(asked(YEAR + "&asOf=2027-03-10&knownAt=2027-03-10T12:00:00Z"), "approved"))
                .isEqualTo(1);
    }

    @Test
    void nothing_was_known_before_it_was_recorded() {
        assertThat(figure(asked(YEAR + "&knownAt=2026-09-19T12:00:00Z"), "approved"))
                .isZero();
        assertThat(figure(asked(YEAR + "&asOf=2026-09-16&knownAt=2026-09-21T12:00:00Z"), "approved"))
                .isEqualTo(1);
    }

    @Test
    void T_27_a_promise_without_a_day_is_never_late_and_counted_apart() {
        log.append(new CommitmentDatesSet(Life.PROMISE, null, null, "The budget is not decided"));

        var asked = asked(YEAR);

        assertThat(figure(asked, "undated")).isEqualTo(1);
        assertThat(asked.at("/rows/0/daysOverdue").asInt()).isZero();
    }

    @Test
    void T_32_only_words_written_for_the_proposer_are_feedback() {
        var debt = ObligationId.of(Life.BENCH, 1);
        var message = NotificationId.of(debt, 1);
        log.append(
                new FeedbackObligationRaised(
                        debt, Life.BENCH, FeedbackKind.DECISION, Life.TEKNISKA, LocalDate.of(2026, 10, 9), "rule"),
                new NotificationComposed(debt, message, FeedbackKind.DECISION, null, null, "sv", false, "5d41"),
                new FeedbackObligationDischarged(debt, message));
        assertThat(figure(asked(YEAR), "noFeedbackSinceDecision")).isEqualTo(1);

        log.append(
                new NotificationComposed(debt, message, FeedbackKind.DECISION, null, null, "sv", true, "5d41"),
                new FeedbackObligationDischarged(debt, message));
        assertThat(figure(asked(YEAR), "noFeedbackSinceDecision")).isZero();
        assertThat(asked(YEAR).at("/rows/0/lastFeedback").asString()).isEqualTo("2026-09-20");
    }

    @Test
    void T_32_that_a_proposal_has_come_in_is_no_feedback() {
        var debt = ObligationId.of(Life.BENCH, 1);
        var message = NotificationId.of(debt, 1);
        log.append(
                new FeedbackObligationRaised(
                        debt, Life.BENCH, FeedbackKind.ACKNOWLEDGEMENT, null, LocalDate.of(2026, 10, 9), "address-1"),
                new NotificationComposed(debt, message, FeedbackKind.ACKNOWLEDGEMENT, null, null, "sv", false, "5d41"),
                new FeedbackObligationDischarged(debt, message));

        assertThat(figure(asked(YEAR), "noFeedbackSinceDecision")).isEqualTo(1);
        assertThat(asked(YEAR).at("/rows/0/lastFeedback").isNull()).isTrue();
    }

    @Test
    void a_proposal_that_is_hidden_counts_and_has_no_title() {
        log.append(new ProposalUnpublished(Life.BENCH, "Under review", ProposalUnpublished.Visibility.HIDDEN));

        assertThat(figure(asked(YEAR), "approved")).isEqualTo(1);
        assertThat(asked(YEAR).at("/rows/0/title").isNull()).isTrue();
    }

    @Test
    void figures_committees_and_rows_agree() {
        var asked = asked(YEAR);

        assertThat(STATES.stream().mapToInt(state -> figure(asked, state)).sum())
                .isEqualTo(figure(asked, "approved"));
        assertThat(asked.at("/rows")).hasSize(figure(asked, "approved"));
        assertThat(asked.at("/byCommittee/0/approved").asInt()).isEqualTo(1);
        assertThat(asked.at("/byCommittee/0/committee").asString()).isEqualTo("tekniska");
    }

    @Test
    void the_same_moment_gives_the_same_hash_whatever_is_recorded_later() {
        var moment = YEAR + "&asOf=2026-12-31&knownAt=2027-01-01T00:00:00Z";
        var before = asked(moment);
        log.at("2027-04-22T08:00:00Z").append(Life.started(), Life.completed(), verified());

        assertThat(asked(moment).at("/rowsHash")).isEqualTo(before.at("/rowsHash"));
        assertThat(asked(moment).at("/upToPosition")).isEqualTo(before.at("/upToPosition"));
        assertThat(asked(YEAR).at("/rowsHash")).isNotEqualTo(before.at("/rowsHash"));
    }

    @Test
    void a_period_that_nobody_can_have_meant_is_refused_by_its_field() {
        assertThat(asked("from=2026-01-01").at("/violations/0/field").asString())
                .isEqualTo("to");
        assertThat(asked("from=2026-02-01&to=2026-01-01")
                        .at("/violations/0/field")
                        .asString())
                .isEqualTo("to");
        assertThat(asked("to=2026-01-01").at("/violations/0/field").asString()).isEqualTo("from");
    }

    private static ImplementationVerified verified() {
        return new ImplementationVerified(Life.PROMISE, "verifierare", null, "It stands there");
    }

    private static int figure(JsonNode asked, String which) {
        return asked.at("/figures/" + which).asInt();
    }

    private static JsonNode asked(String question) {
        return QuerySide.reader().json("/api/follow-up?" + question);
    }
}
