package se.boras.forslag.query.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.casework.ClockPaused;
import se.boras.forslag.events.casework.ClockResumed;
import se.boras.forslag.events.casework.DecisionAnnulled;
import se.boras.forslag.events.casework.DecisionGround;
import se.boras.forslag.events.casework.DecisionId;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.events.casework.PauseGround;
import se.boras.forslag.events.casework.ReferralDeclined;
import se.boras.forslag.events.commitment.ImplementationDisputed;
import se.boras.forslag.events.feedback.DeliveryChannel;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.FeedbackObligationDischarged;
import se.boras.forslag.events.feedback.NotificationAccepted;
import se.boras.forslag.events.feedback.NotificationComposed;
import se.boras.forslag.events.feedback.NotificationId;
import se.boras.forslag.events.privacy.SealedText;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.reference.CommitteeMerged;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.Reference;
import se.boras.forslag.query.Story;
import se.boras.forslag.query.TestClock;
import se.boras.forslag.query.TestLog;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScorecardTest {

    private static final String YEAR = "from=2026-01-01&to=2026-12-31";

    private TestLog log = QuerySide.emptied();

    @BeforeEach
    void rules_and_committees() {
        log = QuerySide.emptied();
        QuerySide.the(TestClock.class).set("2027-06-30T10:00:00Z");
        log.append(
                Reference.rules(),
                Reference.holidays(),
                Reference.committee("tekniska"),
                Reference.committee("kultur"),
                Reference.committee("park"));
    }

    @Test
    @DisplayName(
            "T-15: the citizen's days run from the first referral, the committee's own from the day it got the case")
    void two_clocks() {
        var stories = IntStream.rangeClosed(1, 5).mapToObj(Story::of).toList();
        log.at("2026-04-01T08:00:00Z");
        stories.forEach(it -> log.append(it.submitted(), it.referred(1, "kultur", "2026-03-01")));
        log.at("2026-04-10T08:00:00Z");
        for (var story : stories) {
            log.append(
                    new ReferralDeclined(story.caseId(1), "Inte vårt", null), story.referred(2, "park", "2026-04-15"));
            log.append(story.transferred(2, "park", "tekniska", "2026-05-01"), story.received(2, "2026-05-04"));
        }
        log.at("2026-05-11T08:00:00Z");
        stories.forEach(it -> log.append(new ClockPaused(it.caseId(2), PauseGround.AWAITING_CITIZEN, null)));
        log.at("2026-05-21T08:00:00Z");
        stories.forEach(it -> log.append(new ClockResumed(it.caseId(2), PauseGround.AWAITING_CITIZEN)));
        log.at("2026-06-12T08:00:00Z");
        stories.forEach(it -> log.append(it.decided(2, 1, DecisionType.AVSLAG, "2026-06-09")));

        var tekniska = card("tekniska", YEAR).at("/figures");
        assertThat(tekniska.at("/time/citizen/median").decimalValue()).isEqualByComparingTo("100");
        assertThat(tekniska.at("/time/citizen/p90").decimalValue()).isEqualByComparingTo("100");
        assertThat(tekniska.at("/time/own/median").decimalValue()).isEqualByComparingTo("29");
        assertThat(tekniska.at("/referrals/takenOver").asInt()).isEqualTo(5);
        assertThat(tekniska.at("/referrals/received").asInt()).isEqualTo(5);
        assertThat(tekniska.at("/referrals/referred").asInt()).isZero();
        assertThat(card("kultur", YEAR).at("/figures/referrals/declined").asInt())
                .isEqualTo(5);
        assertThat(card("park", YEAR).at("/figures/referrals/transferredAway").asInt())
                .isEqualTo(5);
    }

    @Test
    @DisplayName("T-19, T-29: rejections because of the votes stand apart; of few there are counts and no percentages")
    void decisions_by_type_and_ground() {
        decided(1, DecisionType.AVSLAG, DecisionGround.MERITS);
        decided(2, DecisionType.AVSLAG, DecisionGround.FORMAL_VOTE_INTEGRITY);
        decided(3, DecisionType.AVVISAD, DecisionGround.OUT_OF_COMPETENCE);
        decided(4, DecisionType.BIFALL, DecisionGround.MERITS);

        var figures = card("tekniska", YEAR).at("/figures");
        assertThat(figures.at("/decisions/decided").asInt()).isEqualTo(4);
        assertThat(figures.at("/decisions/approved").asInt()).isEqualTo(1);
        assertThat(figures.at("/decisions/byType").toString())
                .isEqualTo("{\"BIFALL\":1,\"DELVIS_BIFALL\":0,\"AVSLAG\":2,\"BESVARAD\":0,\"AVVISAD\":1}");
        assertThat(figures.at("/decisions/rejections").toString())
                .isEqualTo("{\"MERITS\":1,\"FORMAL_VOTE_INTEGRITY\":1,\"OUT_OF_COMPETENCE\":0}");
        assertThat(figures.at("/time/citizen/decided").asInt()).isEqualTo(4);
        assertThat(figures.at("/time/citizen/median").isNull()).isTrue();
        assertThat(card("tekniska", "from=2026-10-01&to=2026-12-31")
                        .at("/figures/decisions/decided")
                        .asInt())
                .isZero();
    }

    @Test
    @DisplayName("T-21: a decision that fell counts no more, and the case waits again since the first referral")
    void a_decision_that_fell() {
        decided(1, DecisionType.BIFALL, DecisionGround.MERITS);
        log.at("2027-02-01T08:00:00Z")
                .append(new DecisionAnnulled(
                        Story.of(1).caseId(1),
                        DecisionId.of(Story.of(1).caseId(1), 1),
                        "Förvaltningsrätten",
                        null,
                        LocalDate.of(2027, 1, 20)));

        var after = card("tekniska", YEAR).at("/figures");
        assertThat(after.at("/decisions/decided").asInt()).isZero();
        assertThat(after.at("/waiting/cases").asInt()).isEqualTo(1);
        assertThat(after.at("/waiting/longestDays").asInt()).isEqualTo(486);
        assertThat(card("tekniska", YEAR + "&asOf=2027-01-19")
                        .at("/figures/decisions/decided")
                        .asInt())
                .isEqualTo(1);
        assertThat(card("tekniska", YEAR + "&asOf=2027-06-30&knownAt=2027-01-31T12:00:00Z")
                        .at("/figures/decisions/decided")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("T-26, T-28: a day of delay belongs to whoever answered for the promise that day")
    void a_day_of_delay() {
        var story = Story.of(1);
        decided(1, DecisionType.BIFALL, DecisionGround.MERITS);
        log.append(story.promised(1, 1, "tekniska", "2026-10-01", "2026-09-15"));
        log.at("2026-10-11T08:00:00Z").append(story.postponed(1, 1, "2026-11-01"));
        log.at("2026-11-21T08:00:00Z")
                .append(new CommitteeMerged(
                        List.of(new CommitteeId("tekniska")),
                        new CommitteeId("park"),
                        LocalDate.of(2026, 11, 21),
                        "KF § 1"));
        log.append(story.reassigned(1, 1, "tekniska", "park", "2026-11-21"));

        var was = card("tekniska", YEAR + "&asOf=2026-11-30");
        assertThat(was.at("/figures/overdue/days").asInt()).isEqualTo(9 + 19);
        assertThat(was.at("/figures/overdue/now").asInt()).isZero();
        assertThat(was.at("/figures/work/handedOver").asInt()).isEqualTo(1);
        assertThat(was.at("/figures/work/postponed").toString())
                .isEqualTo("{\"promises\":1,\"times\":1,\"daysSlipped\":31}");
        assertThat(was.at("/endedOn").asString()).isEqualTo("2026-11-21");
        assertThat(was.at("/mergedInto").asString()).isEqualTo("park");
        var now = card("park", YEAR + "&asOf=2026-11-30").at("/figures");
        assertThat(now.at("/overdue/days").asInt()).isEqualTo(10);
        assertThat(now.at("/overdue/now").asInt()).isEqualTo(1);
        assertThat(now.at("/overdue/longestNow").asInt()).isEqualTo(29);
        assertThat(now.at("/work/takenOver").asInt()).isEqualTo(1);
        assertThat(card("tekniska", YEAR + "&asOf=2026-11-20").at("/endedOn").isNull())
                .isTrue();

        var later = card("tekniska", "from=2027-01-01&to=2027-06-30");
        assertThat(later.at("/endedOn").asString()).isEqualTo("2026-11-21");
        assertThat(later.at("/figures/overdue/days").asInt()).isZero();
    }

    @Test
    @DisplayName("T-27: promised against delivered, claimed and undated each on their own")
    void promised_against_delivered() {
        decided(1, DecisionType.BIFALL, DecisionGround.MERITS);
        var story = Story.of(1);
        for (int n = 1; n <= 5; n++) {
            log.append(story.promised(1, n, "tekniska", n == 3 ? null : "2027-01-01", "2026-09-15"));
        }
        log.at("2026-12-01T08:00:00Z").append(story.completed(1, 1, "2026-11-30"), story.completed(1, 2, "2026-11-30"));
        log.append(story.verified(1, 1), new ImplementationDisputed(story.promiseId(1, 1), new SealedText("Nej")));

        var figures = card("tekniska", YEAR + "&asOf=2027-06-30").at("/figures");
        assertThat(figures.at("/promises/promised").asInt()).isEqualTo(5);
        assertThat(figures.at("/promises/delivered").toString()).isEqualTo("{\"full\":1,\"part\":0}");
        assertThat(figures.at("/promises/claimed").asInt()).isEqualTo(1);
        assertThat(figures.at("/promises/notStarted").asInt()).isEqualTo(3);
        assertThat(figures.at("/promises/deliveredPercent").decimalValue()).isEqualByComparingTo("20");
        assertThat(figures.at("/undated/promises").asInt()).isEqualTo(1);
        assertThat(figures.at("/overdue/now").asInt()).isEqualTo(2);
        assertThat(figures.at("/work/delivered").asInt()).isEqualTo(1);
        assertThat(figures.at("/work/disputed").asInt()).isEqualTo(1);
    }

    @Test
    @DisplayName("T-32: an answer counts from the day it went out; what the service writes by itself never counts")
    void answers_and_silence() {
        decided(1, DecisionType.BIFALL, DecisionGround.MERITS);
        var story = Story.of(1);
        log.append(
                story.promised(1, 1, "tekniska", "2027-12-01", "2026-09-15"), story.owed(1, "tekniska", "2026-10-01"));
        log.at("2026-09-20T08:00:00Z").append(composed(story, 1, false), accepted(story, 1, "2026-09-20T08:00:00Z"));
        assertThat(told("2026-12-31")).isEqualTo("{\"onTime\":0,\"late\":0,\"missing\":1,\"underway\":0}");

        log.at("2026-09-30T08:00:00Z").append(composed(story, 2, true), accepted(story, 2, "2026-09-30T08:00:00Z"));
        assertThat(told("2026-10-05")).isEqualTo("{\"onTime\":0,\"late\":0,\"missing\":0,\"underway\":1}");
        log.at("2026-10-14T08:00:00Z")
                .append(new FeedbackObligationDischarged(story.debtId(1), NotificationId.of(story.debtId(1), 2)));
        assertThat(told("2026-12-31")).isEqualTo("{\"onTime\":1,\"late\":0,\"missing\":0,\"underway\":0}");

        assertThat(silence("2026-12-29")).isEqualTo("{\"proposals\":0,\"days\":0}");
        assertThat(silence("2027-01-08")).isEqualTo("{\"proposals\":1,\"days\":10,\"longestDays\":10}");
    }

    @Test
    void a_committee_that_nobody_knows_has_no_card_and_one_that_did_nothing_an_empty_one() {
        assertThat(QuerySide.reader()
                        .get("/api/committees/sagonamnden/scorecard")
                        .getStatus())
                .isEqualTo(404);
        assertThat(QuerySide.reader().get("/api/committees/Å/scorecard").getStatus())
                .isEqualTo(404);
        assertThat(QuerySide.reader()
                        .json("/api/committees/kultur/scorecard?from=2026-02-01&to=2026-01-01")
                        .at("/violations/0/field")
                        .asString())
                .isEqualTo("to");
        var card = card("kultur", "");
        assertThat(card.at("/from").asString()).isEqualTo("2026-07-01");
        assertThat(card.at("/to").asString()).isEqualTo("2027-06-30");
        assertThat(card.at("/rows")).isEmpty();
        assertThat(card.at("/definition").asString()).contains("Levererat");
    }

    private void decided(int n, DecisionType type, DecisionGround ground) {
        var story = Story.of(n);
        log.at("2026-09-16T08:00:00Z").append(story.submitted(), Life.published(story.id()));
        log.append(story.referred(1, "tekniska", "2026-03-01"), story.received(1, "2026-03-05"));
        log.append(story.decided(1, 1, type, ground, "2026-09-15"));
    }

    private static NotificationComposed composed(Story story, int n, boolean byHand) {
        return new NotificationComposed(
                story.debtId(1),
                NotificationId.of(story.debtId(1), n),
                FeedbackKind.DECISION,
                null,
                null,
                "sv",
                byHand,
                "hash" + n);
    }

    private static NotificationAccepted accepted(Story story, int n, String at) {
        return new NotificationAccepted(
                story.debtId(1), NotificationId.of(story.debtId(1), n), DeliveryChannel.EMAIL, null, Instant.parse(at));
    }

    private static String told(String day) {
        return without(card("tekniska", YEAR + "&asOf=" + day).at("/figures/feedback"), "onTimePercent");
    }

    private static String silence(String day) {
        return without(card("tekniska", YEAR + "&asOf=" + day).at("/figures/silence"), "");
    }

    private static String without(JsonNode figures, String field) {
        return figures.propertyStream()
                .filter(it -> !it.getKey().equals(field) && !it.getValue().isNull())
                .map(it -> "\"" + it.getKey() + "\":" + it.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static JsonNode card(String committee, String question) {
        return QuerySide.reader().json("/api/committees/" + committee + "/scorecard?" + question);
    }
}
