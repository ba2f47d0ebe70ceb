package se.boras.forslag.query.overdue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.casework.CaseRemitted;
import se.boras.forslag.events.casework.ProtocolAdjusted;
import se.boras.forslag.events.casework.ProtocolAnnounced;
import se.boras.forslag.events.commitment.CommitmentMade;
import se.boras.forslag.events.commitment.EscalationLevel;
import se.boras.forslag.events.commitment.ImplementationPostponed;
import se.boras.forslag.events.commitment.OverdueEscalated;
import se.boras.forslag.events.commitment.OverdueExplained;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.FeedbackObligationRaised;
import se.boras.forslag.events.feedback.ObligationId;
import se.boras.forslag.events.feedback.PhoneCallLogged;
import se.boras.forslag.events.proposal.CompletionRequested;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.Reference;
import se.boras.forslag.query.TestClock;
import se.boras.forslag.query.TestLog;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OverdueTest {

    private static final ObligationId DEBT = ObligationId.of(Life.BENCH, 1);

    private TestLog log = QuerySide.emptied();

    @BeforeEach
    void rules_and_a_proposal() {
        log = QuerySide.emptied();
        QuerySide.the(TestClock.class).set("2037-01-01T10:00:00Z");
        log.append(Reference.rules(), Reference.holidays(), Life.submitted());
    }

    @Test
    @DisplayName("T-49: due by the end of the day, late from the next one")
    void late_from_the_day_after() {
        assertThat(late("2026-03-09")).isEmpty();
        assertThat(late("2026-03-10")).containsExactly("CONFIRM_ADDRESS 2026-03-09 1/1");

        log.at("2026-03-10T08:00:00Z").append(Life.confirmed());
        assertThat(late("2026-03-17")).isEmpty();
        assertThat(late("2026-03-20")).containsExactly("REVIEW 2026-03-17 3/3");
        assertThat(asked("asOf=2026-03-20&kind=REVIEW").at("/items/0/role").asString())
                .isEqualTo("REGISTRATOR");
    }

    @Test
    void what_is_asked_of_the_proposer_is_late_on_the_day_that_was_named() {
        log.append(Life.confirmed(), new CompletionRequested(Life.BENCH, "Var?", LocalDate.of(2026, 3, 20)));

        assertThat(late("2026-03-20")).isEmpty();
        assertThat(late("2026-03-21")).containsExactly("COMPLETE 2026-03-20 1/0");
    }

    @Test
    void each_step_on_the_way_to_the_minutes_has_its_day() {
        log.at("2026-03-05T08:00:00Z").append(Life.confirmed(), Life.published(), Life.opened());
        log.at("2026-06-04T22:05:00Z").append(Life.closed(), Life.tallied());
        assertThat(late("2026-06-14")).containsExactly("REVIEW_VOTES 2026-06-12 2/0");
        log.at("2026-06-09T08:00:00Z").append(Life.reviewed());
        assertThat(late("2026-06-17")).containsExactly("REFER 2026-06-16 1/1");
        log.at("2026-06-10T08:00:00Z").append(Life.referred());
        assertThat(late("2026-06-26")).containsExactly("RECEIVE 2026-06-25 1/1");
        log.at("2026-06-12T08:00:00Z").append(Life.received());
        assertThat(late("2026-06-26")).isEmpty();
        log.at("2026-09-16T08:00:00Z").append(Life.decided(), Life.promised());
        assertThat(late("2026-09-30")).contains("ADJUST_PROTOCOL 2026-09-29 1/1");
        log.at("2026-09-22T08:00:00Z")
                .append(new ProtocolAdjusted(Life.CASE, Life.DECISION, LocalDate.of(2026, 9, 22)));
        assertThat(late("2026-09-25")).contains("ANNOUNCE_PROTOCOL 2026-09-24 1/1");
    }

    @Test
    @DisplayName("T-17: the decision is late six months after the referral, unless a remittal set another day")
    void the_decision_is_late() {
        log.append(Life.published(), Life.tallied(), Life.reviewed());
        log.at("2026-06-12T08:00:00Z").append(Life.referred(), Life.received());
        assertThat(late("2026-12-10")).doesNotContain("DECIDE");
        assertThat(late("2026-12-28", "&kind=DECIDE")).containsExactly("DECIDE 2026-12-10 18/10");

        log.at("2026-12-11T08:00:00Z")
                .append(new CaseRemitted(
                        Life.CASE, LocalDate.of(2026, 12, 8), "7", "Kostnaden", null, LocalDate.of(2027, 3, 1)));
        assertThat(late("2026-12-28", "&kind=DECIDE")).isEmpty();
        assertThat(late("2026-12-28", "&kind=DECIDE&knownAt=2026-12-10T08:00:00Z"))
                .containsExactly("DECIDE 2026-12-10 18/10");
    }

    @Test
    void a_proposer_who_is_told_nothing_is_late_too_and_a_call_ends_it() {
        toPromise();
        log.at("2026-09-24T09:00:00Z")
                .append(new FeedbackObligationRaised(
                        DEBT, Life.BENCH, FeedbackKind.DECISION, Life.TEKNISKA, LocalDate.of(2026, 10, 6), "rule"));
        assertThat(late("2026-10-07")).containsExactly("TELL_PROPOSER DECISION 2026-10-06 1/1");

        log.at("2026-10-08T08:00:00Z").append(new PhoneCallLogged(DEBT, LocalDate.of(2026, 10, 8), "officer"));
        assertThat(late("2026-10-08")).isEmpty();
        assertThat(late("2027-01-07")).containsExactly("TELL_PROPOSER PROGRESS 2027-01-06 1/1");
    }

    @Test
    @DisplayName("T-26: a promise is late by its day, with the rung it reached and what was said about it")
    void a_promise_is_late() {
        toPromise();
        log.at("2027-05-20T08:00:00Z")
                .append(
                        new OverdueEscalated(Life.PROMISE, EscalationLevel.PRESIDIUM, 19, List.of("tekniska")),
                        new OverdueExplained(Life.PROMISE, "Tjälen", LocalDate.of(2027, 6, 30)));

        var row = asked("asOf=2027-05-20&kind=IMPLEMENT").at("/items/0");
        assertThat(row.at("/dueBy").asString()).isEqualTo("2027-05-01");
        assertThat(row.at("/daysOverdue").asInt()).isEqualTo(19);
        assertThat(row.at("/rung").asString()).isEqualTo("PRESIDIUM");
        assertThat(row.at("/explanation").asString()).isEqualTo("Tjälen");
        assertThat(row.at("/forecast").asString()).isEqualTo("2027-06-30");
        assertThat(row.at("/organ").asString()).isEqualTo("tekniska");
        assertThat(row.at("/publicNumber").asString()).isEqualTo("BF-2026-0001");
        assertThat(row.at("/title").asString()).isEqualTo("En bänk vid ån");

        log.append(new ImplementationPostponed(
                Life.PROMISE, LocalDate.of(2027, 5, 1), LocalDate.of(2027, 9, 1), "Tjälen", null, null));
        assertThat(late("2027-05-20", "&kind=IMPLEMENT")).isEmpty();
        assertThat(asked("asOf=2027-09-02&kind=IMPLEMENT").at("/items/0/rung").isNull())
                .isTrue();
    }

    @Test
    @DisplayName("T-27: a promise without a day is never late")
    void an_undated_promise_is_never_late() {
        toPromise();
        var one = Life.promised();
        log.append(new CommitmentMade(
                one.commitmentId(),
                one.caseId(),
                one.proposalId(),
                one.decisionId(),
                one.responsible(),
                null,
                "En bänk",
                one.scopeOfPromise(),
                null,
                null,
                null,
                null,
                one.promisedOn()));

        assertThat(late("2036-01-01", "&kind=IMPLEMENT")).isEmpty();
        assertThat(late("2036-01-01", "&kind=START")).isEmpty();
    }

    @Test
    void longest_overdue_comes_first_page_by_page_and_only_what_was_asked_for() {
        toPromise();
        var whole = late("2027-05-20");
        assertThat(whole).hasSize(2);

        var first = asked("asOf=2027-05-20&limit=1");
        var second = asked("asOf=2027-05-20&limit=1&cursor=" + first.at("/next").asString());
        assertThat(List.of(told(first.at("/items/0")), told(second.at("/items/0"))))
                .containsExactlyElementsOf(whole);
        assertThat(first.at("/items/0/daysOverdue").asInt())
                .isGreaterThan(second.at("/items/0/daysOverdue").asInt());
        assertThat(second.at("/next").isNull()).isTrue();
        assertThat(late("2027-05-20", "&committee=kultur")).isEmpty();
        assertThat(asked("kind=SOON").at("/violations/0/field").asString()).isEqualTo("kind");
    }

    private void toPromise() {
        log.at("2026-03-05T08:00:00Z").append(Life.confirmed(), Life.published(), Life.opened());
        log.at("2026-06-04T22:05:00Z").append(Life.closed(), Life.tallied(), Life.reviewed());
        log.at("2026-06-12T08:00:00Z").append(Life.referred(), Life.received());
        log.at("2026-09-16T08:00:00Z").append(Life.decided(), Life.promised());
        log.at("2026-09-24T08:00:00Z")
                .append(
                        new ProtocolAdjusted(Life.CASE, Life.DECISION, LocalDate.of(2026, 9, 22)),
                        new ProtocolAnnounced(
                                Life.CASE, Life.DECISION, LocalDate.of(2026, 9, 23), LocalDate.of(2026, 10, 14)));
    }

    private static List<String> late(String day) {
        return late(day, "");
    }

    private static List<String> late(String day, String more) {
        return asked("asOf=" + day + more)
                .at("/items")
                .valueStream()
                .map(OverdueTest::told)
                .toList();
    }

    private static String told(JsonNode row) {
        var feedback = row.at("/feedback").isNull() ? "" : row.at("/feedback").asString() + " ";
        return row.at("/kind").asString() + " " + feedback + row.at("/dueBy").asString() + " "
                + row.at("/daysOverdue").asInt() + "/"
                + row.at("/workingDaysOverdue").asInt();
    }

    private static JsonNode asked(String question) {
        return QuerySide.reader().json("/api/overdue?" + question);
    }
}
