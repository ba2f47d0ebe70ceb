package se.boras.forslag.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.ballot.BatchId;
import se.boras.forslag.events.ballot.VoidBatchProposed;
import se.boras.forslag.events.ballot.VoidGround;
import se.boras.forslag.events.casework.BallotDoubtRaised;
import se.boras.forslag.events.casework.ProtocolAdjusted;
import se.boras.forslag.events.casework.ReferralDeclined;
import se.boras.forslag.events.commitment.EscalationLevel;
import se.boras.forslag.events.commitment.ImplementationDisputed;
import se.boras.forslag.events.commitment.OverdueEscalated;
import se.boras.forslag.events.commitment.OverdueExplained;
import se.boras.forslag.events.feedback.DeliveryChannel;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.FeedbackObligationRaised;
import se.boras.forslag.events.feedback.NotificationAccepted;
import se.boras.forslag.events.feedback.NotificationBounced;
import se.boras.forslag.events.feedback.NotificationComposed;
import se.boras.forslag.events.feedback.NotificationId;
import se.boras.forslag.events.feedback.NotificationRetryScheduled;
import se.boras.forslag.events.feedback.ObligationId;
import se.boras.forslag.events.feedback.PhoneCallLogged;
import se.boras.forslag.events.privacy.SealedText;
import se.boras.forslag.events.proposal.IntakeClass;
import se.boras.forslag.events.proposal.IntakeClassified;
import se.boras.forslag.events.proposal.ThresholdWaived;
import se.boras.forslag.events.proposal.WithdrawalHandled;
import se.boras.forslag.events.proposal.WithdrawalRequested;
import se.boras.forslag.events.reference.CommitteeDissolved;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.Reference;
import se.boras.forslag.query.TestClock;
import se.boras.forslag.query.TestLog;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorklistTest {

    private static final ObligationId DEBT = ObligationId.of(Life.BENCH, 1);
    private static final NotificationId MESSAGE = NotificationId.of(DEBT, 1);

    private TestLog log = QuerySide.emptied();

    @BeforeEach
    void rules_and_a_proposal() {
        log = QuerySide.emptied();
        at("2026-03-02");
        log.append(
                Reference.rules(),
                Reference.holidays(),
                Reference.committee("tekniska"),
                Reference.committee("kultur"),
                Life.submitted());
    }

    @Test
    void the_registry_waits_for_the_proposer_until_the_day_has_passed() {
        assertThat(tasks("REGISTRATOR")).isEmpty();
        at("2026-03-10");
        assertThat(tasks("REGISTRATOR")).containsExactly("CORRECT_ADDRESS 2026-03-09 late");
    }

    @Test
    void what_came_in_is_sorted_and_then_published_or_passed_on() {
        log.append(Life.confirmed());
        assertThat(tasks("REGISTRATOR")).containsExactly("CLASSIFY 2026-03-09 soon");
        log.append(new IntakeClassified(Life.BENCH, IntakeClass.BORASFORSLAG, "Parker", null));
        assertThat(tasks("REGISTRATOR")).containsExactly("PUBLISH 2026-03-09 soon");
        log.append(new ThresholdWaived(Life.BENCH, ThresholdWaived.Ground.COUNCIL_DECISION, "KF § 4"));
        assertThat(tasks("REGISTRATOR")).containsExactly("PUBLISH 2026-03-09 soon");
        log.append(Life.published());
        assertThat(tasks("REGISTRATOR")).containsExactly("REFER 2026-03-09 soon");
        assertThat(tasks("COORDINATOR")).isEmpty();
        var item = list("REGISTRATOR", "registrator", null).at("/items/0");
        assertThat(item.at("/title").asString()).isEqualTo("En bänk vid ån");
        assertThat(item.at("/text").asString()).isEqualTo("Skicka förslaget till en nämnd");
        assertThat(item.at("/id").asString()).isEqualTo("proposal-2026-0001");
        assertThat(item.at("/href").asString()).isEqualTo("/api/proposals/BF-2026-0001");
        assertThat(item.at("/dueSoon").asBoolean()).isTrue();
    }

    @Test
    @DisplayName("invariant 14: voided votes wait for somebody else than the one who found them")
    void a_batch_waits_for_a_second_person() {
        log.append(Life.confirmed(), Life.published(), Life.opened());
        log.append(new VoidBatchProposed(
                Life.BALLOT,
                BatchId.of(Life.BALLOT, 1),
                List.of(Life.vote("a")),
                VoidGround.SAME_PERSON,
                "Promemoria",
                "registrator",
                1,
                0));

        assertThat(named("REGISTRATOR", "registrator", null)).isEmpty();
        assertThat(named("REGISTRATOR", "registrator2", null)).containsExactly("APPROVE_VOID_BATCH");
        assertThat(named("COORDINATOR", "samordnare", null)).containsExactly("APPROVE_VOID_BATCH");
    }

    @Test
    void a_secretary_has_one_step_at_a_time_and_only_the_own_committees() {
        toCommittee();
        assertThat(tasks("NAMNDSEKRETERARE")).containsExactly("RECEIVE 2026-06-25 -");
        assertThat(named("NAMNDSEKRETERARE", "sekreterare.kultur", "kultur")).isEmpty();
        log.append(Life.received());
        assertThat(tasks("NAMNDSEKRETERARE")).containsExactly("REGISTER - -", "DECIDE 2026-12-10 -");
        at("2026-06-12");
        log.append(Life.registered("TEK 2026-17"), new WithdrawalRequested(Life.BENCH, null));
        assertThat(tasks("NAMNDSEKRETERARE")).containsExactly("DECIDE 2026-12-10 -", "HANDLE_WITHDRAWAL - -");
        log.append(new WithdrawalHandled(Life.BENCH, WithdrawalHandled.Handling.CONTINUED_BY_COMMITTEE, null));
        at("2026-09-16");
        log.append(Life.decided(), Life.promised());
        assertThat(tasks("NAMNDSEKRETERARE")).containsExactly("ADJUST_PROTOCOL 2026-09-29 -");
        log.append(new ProtocolAdjusted(Life.CASE, Life.DECISION, LocalDate.of(2026, 9, 16)));
        assertThat(tasks("NAMNDSEKRETERARE")).containsExactly("ANNOUNCE_PROTOCOL 2026-09-18 soon");
    }

    @Test
    void the_coordinator_finds_another_committee_for_what_came_back() {
        toCommittee();
        log.append(new BallotDoubtRaised(Life.CASE, BatchId.of(Life.BALLOT, 1), false));
        assertThat(tasks("COORDINATOR")).containsExactly("CONFIRM_OR_RECALL - -");
        log.append(new ReferralDeclined(Life.CASE, "Inte vårt", Life.KULTUR));
        assertThat(tasks("COORDINATOR")).containsExactly("REFER_ANEW - -");
        assertThat(tasks("NAMNDSEKRETERARE")).isEmpty();
    }

    @Test
    @DisplayName("T-28: what an ended committee had is moved by the coordinator")
    void what_an_ended_committee_had() {
        toCommittee();
        log.append(Life.received());
        at("2026-09-16");
        log.append(Life.decided(), Life.promised());
        log.append(new CommitteeDissolved(Life.TEKNISKA, LocalDate.of(2026, 9, 20), "KF § 1"));
        assertThat(tasks("COORDINATOR")).isEmpty();
        at("2026-09-20");
        assertThat(tasks("COORDINATOR")).containsExactly("REASSIGN 2027-05-01 -");
        at("2027-06-05");
        log.append(new OverdueEscalated(Life.PROMISE, EscalationLevel.PRESIDIUM, 35, List.of("tekniska")));
        assertThat(tasks("COORDINATOR")).containsExactly("REASSIGN 2027-05-01 late", "FOLLOW_UP_DELAY 2027-05-01 late");
    }

    @Test
    void an_officer_keeps_the_promise_and_tells_how_it_goes() {
        toCommittee();
        log.append(Life.received());
        at("2026-09-16");
        log.append(Life.decided(), Life.promised());
        assertThat(tasks("HANDLAGGARE")).containsExactly("START 2027-05-01 -");
        at("2026-12-08");
        assertThat(tasks("HANDLAGGARE")).containsExactly("START 2027-05-01 -", "TELL_PROGRESS 2026-12-14 soon");
        log.append(owed(1), new PhoneCallLogged(DEBT, LocalDate.of(2026, 12, 8), "officer"));
        assertThat(tasks("HANDLAGGARE")).containsExactly("START 2027-05-01 -");
        at("2027-03-02");
        log.append(Life.started());
        assertThat(tasks("HANDLAGGARE")).contains("IMPLEMENT 2027-05-01 -");
        at("2027-05-02");
        assertThat(tasks("HANDLAGGARE")).contains("EXPLAIN_DELAY 2027-05-01 late", "IMPLEMENT 2027-05-01 late");
        log.append(new OverdueExplained(Life.PROMISE, "Tjälen", LocalDate.of(2027, 5, 20)));
        assertThat(tasks("HANDLAGGARE")).doesNotContain("EXPLAIN_DELAY 2027-05-01 late");
        at("2027-05-21");
        assertThat(tasks("HANDLAGGARE")).contains("EXPLAIN_DELAY 2027-05-01 late");
    }

    @Test
    @DisplayName("invariant 14: nobody verifies what he or she has reported")
    void four_eyes_on_what_is_claimed() {
        toCommittee();
        at("2027-04-21");
        log.append(Life.received(), Life.decided(), Life.promised(), Life.completed());

        assertThat(named("VERIFIER", "officer", null)).isEmpty();
        assertThat(named("VERIFIER", "verifierare", null)).containsExactly("VERIFY");
        log.append(new ImplementationDisputed(Life.PROMISE, new SealedText("Nej")));
        assertThat(named("VERIFIER", "verifierare", null)).containsExactly("RESOLVE_DISPUTE");
    }

    @Test
    void what_came_back_is_written_by_letter_and_what_is_on_its_way_waits_for_nobody() {
        toCommittee();
        log.append(Life.received(), Life.registered("TEK 2026-17"));
        at("2026-09-16");
        log.append(Life.decided(), owed(1));
        assertThat(tasks("NAMNDSEKRETERARE")).contains("TELL_PROPOSER 2026-10-13 -");
        log.append(
                new NotificationComposed(DEBT, MESSAGE, FeedbackKind.DECISION, null, null, "sv", true, "hash"),
                new NotificationAccepted(DEBT, MESSAGE, DeliveryChannel.EMAIL, null, Life.OPENS));
        assertThat(named("NAMNDSEKRETERARE", "sekreterare.tekniska", "tekniska"))
                .containsExactly("ADJUST_PROTOCOL");
        log.append(
                new NotificationBounced(DEBT, MESSAGE, NotificationBounced.BounceClass.PERMANENT, "5.1.1", Life.OPENS));
        assertThat(tasks("NAMNDSEKRETERARE")).contains("WRITE_LETTER 2026-10-13 -");
        assertThat(tasks("REGISTRATOR")).containsExactly("WRITE_LETTER 2026-10-13 -");
    }

    @Test
    void T_33_what_came_back_for_a_passing_reason_is_for_a_person_when_it_is_no_longer_tried() {
        toCommittee();
        log.append(Life.received(), Life.registered("TEK 2026-17"));
        at("2026-09-16");
        log.append(
                Life.decided(),
                owed(1),
                new NotificationComposed(DEBT, MESSAGE, FeedbackKind.DECISION, null, null, "sv", true, "hash"),
                new NotificationAccepted(DEBT, MESSAGE, DeliveryChannel.EMAIL, null, Life.OPENS),
                new NotificationBounced(DEBT, MESSAGE, NotificationBounced.BounceClass.TRANSIENT, "5.2.2", Life.OPENS),
                new NotificationRetryScheduled(DEBT, MESSAGE, 1, Life.OPENS));
        assertThat(tasks("NAMNDSEKRETERARE")).contains("TELL_PROPOSER 2026-10-13 -");
        assertThat(tasks("REGISTRATOR")).isEmpty();

        log.append(
                new NotificationBounced(DEBT, MESSAGE, NotificationBounced.BounceClass.TRANSIENT, "5.2.2", Life.OPENS));

        assertThat(tasks("NAMNDSEKRETERARE")).contains("WRITE_LETTER 2026-10-13 -");
        assertThat(tasks("REGISTRATOR")).containsExactly("WRITE_LETTER 2026-10-13 -");
    }

    @Test
    void an_acknowledgement_waits_for_whoever_may_yet_confirm_an_address_and_then_for_a_letter() {
        log.append(acknowledgementOwed());
        at("2026-03-04");
        assertThat(tasks("REGISTRATOR")).isEmpty();

        log.append(Life.confirmed());
        assertThat(tasks("REGISTRATOR")).containsExactly("WRITE_LETTER 2026-03-16 -", "CLASSIFY 2026-03-11 soon");
        log.append(
                new NotificationComposed(DEBT, MESSAGE, FeedbackKind.ACKNOWLEDGEMENT, null, null, "sv", false, "hash"),
                new NotificationAccepted(DEBT, MESSAGE, DeliveryChannel.EMAIL, null, Life.OPENS));
        assertThat(tasks("REGISTRATOR")).containsExactly("CLASSIFY 2026-03-11 soon");
        log.append(
                new NotificationBounced(DEBT, MESSAGE, NotificationBounced.BounceClass.PERMANENT, "5.1.1", Life.OPENS));
        assertThat(tasks("REGISTRATOR")).contains("WRITE_LETTER 2026-03-16 -");
    }

    @Test
    void only_the_coordinator_and_the_auditor_look_at_the_desks_of_others() {
        toCommittee();
        assertThat(status("NAMNDSEKRETERARE", "tekniska", "?committee=kultur")).isEqualTo(403);
        assertThat(status("NAMNDSEKRETERARE", "tekniska", "?role=REGISTRATOR")).isEqualTo(403);
        assertThat(status("NAMNDSEKRETERARE", "tekniska", "?role=NAMNDSEKRETERARE&committee=tekniska"))
                .isEqualTo(200);
        assertThat(status("ADMIN", null, "")).isEqualTo(200);
        assertThat(status("ADMIN", null, "?role=REGISTRATOR")).isEqualTo(403);
        assertThat(status("REVISOR", null, "?role=CLERK")).isEqualTo(400);
        assertThat(QuerySide.reader().get("/api/worklist").getStatus()).isEqualTo(403);
        assertThat(QuerySide.reader()
                        .as("REVISOR", "revisor", null)
                        .json("/api/worklist?role=NAMNDSEKRETERARE&committee=tekniska")
                        .at("/items/0/what")
                        .asString())
                .isEqualTo("RECEIVE");
        assertThat(list("REVISOR", "revisor", null).at("/items")).isEmpty();
    }

    @Test
    void what_has_waited_longest_comes_first_page_by_page() {
        toCommittee();
        log.append(Life.received(), Life.registered("TEK 2026-17"));
        at("2026-09-16");
        log.append(Life.decided(), owed(1), owed(2));
        var reader = QuerySide.reader().as("NAMNDSEKRETERARE", "sekreterare.tekniska", "tekniska");

        var first = reader.json("/api/worklist?limit=2");
        assertThat(first.at("/items/0/what").asString()).isEqualTo("ADJUST_PROTOCOL");
        assertThat(first.at("/items/1/id").asString()).isEqualTo("obligation-2026-0001-1");
        var second =
                reader.json("/api/worklist?limit=2&cursor=" + first.at("/next").asString());
        assertThat(second.at("/items/0/id").asString()).isEqualTo("obligation-2026-0001-2");
        assertThat(second.at("/items")).hasSize(1);
    }

    private void toCommittee() {
        at("2026-06-10");
        log.append(Life.confirmed(), Life.published(), Life.tallied(), Life.reviewed(), Life.referred());
    }

    private void at(String day) {
        log.at(day + "T08:00:00Z");
        QuerySide.the(TestClock.class).set(day + "T09:00:00Z");
    }

    private static FeedbackObligationRaised acknowledgementOwed() {
        return new FeedbackObligationRaised(
                DEBT, Life.BENCH, FeedbackKind.ACKNOWLEDGEMENT, null, LocalDate.of(2026, 3, 16), "address-1");
    }

    private static FeedbackObligationRaised owed(int n) {
        return new FeedbackObligationRaised(
                ObligationId.of(Life.BENCH, n),
                Life.BENCH,
                FeedbackKind.DECISION,
                Life.TEKNISKA,
                LocalDate.of(2026, 10, 13),
                "decision-" + n);
    }

    /** What waits, by when, and whether that is late or soon. */
    private static List<String> tasks(String role) {
        var committee = role.equals("NAMNDSEKRETERARE") || role.equals("HANDLAGGARE") ? "tekniska" : null;
        return list(role, "somebody", committee)
                .at("/items")
                .valueStream()
                .map(item -> item.at("/what").asString() + " "
                        + (item.at("/dueBy").isNull() ? "-" : item.at("/dueBy").asString()) + " "
                        + (item.at("/overdue").asBoolean()
                                ? "late"
                                : item.at("/dueSoon").asBoolean() ? "soon" : "-"))
                .toList();
    }

    private static List<String> named(String role, String account, @Nullable String committee) {
        return list(role, account, committee)
                .at("/items")
                .valueStream()
                .map(item -> item.at("/what").asString())
                .toList();
    }

    private static JsonNode list(String role, String account, @Nullable String committee) {
        return QuerySide.reader().as(role, account, committee).json("/api/worklist");
    }

    private static int status(String role, @Nullable String committee, String question) {
        return QuerySide.reader()
                .as(role, "somebody", committee)
                .get("/api/worklist" + question)
                .getStatus();
    }
}
