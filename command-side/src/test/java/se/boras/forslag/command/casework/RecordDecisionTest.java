package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.casework.CaseFacts.MEETING;
import static se.boras.forslag.command.casework.CaseFacts.SENT_ON;
import static se.boras.forslag.command.casework.CaseFacts.TECHNICAL;
import static se.boras.forslag.command.casework.CaseFacts.given;
import static se.boras.forslag.command.casework.CaseFacts.recommended;
import static se.boras.forslag.command.casework.CaseFacts.secretary;
import static se.boras.forslag.command.casework.CaseFacts.sent;
import static se.boras.forslag.command.casework.CaseFacts.underway;
import static se.boras.forslag.command.casework.DecisionFacts.NO_PROMISES;
import static se.boras.forslag.command.casework.DecisionFacts.decided;
import static se.boras.forslag.command.casework.DecisionFacts.promise;
import static se.boras.forslag.command.casework.DecisionFacts.revoked;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.casework.AnsweredBasis;
import se.boras.forslag.events.casework.CommitteeDecisionRecorded;
import se.boras.forslag.events.casework.DecisionGround;
import se.boras.forslag.events.casework.DecisionType;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecordDecisionTest {

    @Test
    void a_decision_says_what_when_and_why() {
        var recorded = record(Draft.of(DecisionType.BIFALL).promising(promise(null, null)), underway());

        assertThat(recorded).isEqualTo(decided());
    }

    @Test
    void a_case_must_have_been_received_and_needs_no_number() {
        refused("step-out-of-order", () -> record(Draft.of(DecisionType.AVSLAG), given(sent())));
        assertThat(record(Draft.of(DecisionType.AVSLAG), underway()).type()).isEqualTo(DecisionType.AVSLAG);
    }

    @Test
    void T_20_it_may_be_recorded_days_after_the_meeting_and_the_day_is_the_meetings() {
        assertThat(record(Draft.of(DecisionType.AVSLAG), underway()).happenedOn())
                .isEqualTo(MEETING);
    }

    @Test
    void it_is_not_recorded_before_the_meeting_has_been() {
        var ahead = Draft.of(DecisionType.AVSLAG).on(TODAY.plusDays(1));

        refused("in-the-future", () -> record(ahead, underway()));
        assertThat(record(ahead.on(TODAY), underway()).meetingDate()).isEqualTo(TODAY);
    }

    @Test
    void nothing_is_decided_before_the_referral() {
        refused("before-referral", () -> record(Draft.of(DecisionType.AVSLAG).on(SENT_ON.minusDays(15)), underway()));
    }

    @Test
    void T_18_an_answer_says_on_what_basis_and_is_no_approval() {
        var answered = Draft.of(DecisionType.BESVARAD).basis(AnsweredBasis.ALREADY_DONE);

        assertThat(record(answered, underway()).basis()).isEqualTo(AnsweredBasis.ALREADY_DONE);
        assertThat(Decision.of(record(answered, underway()), TECHNICAL).approving())
                .isFalse();
        refused("basis-required", () -> record(answered.basis(null), underway()));
        refused("promise-without-approval", () -> record(answered.promising(promise(null, null)), underway()));
    }

    @Test
    void T_18_only_an_answer_has_such_a_basis() {
        refused(
                "basis-without-answer",
                () -> record(Draft.of(DecisionType.AVSLAG).basis(AnsweredBasis.NO_ACTION), underway()));
    }

    @Test
    void T_19_a_refusal_keeps_the_ground_it_rests_on() {
        var formal = Draft.of(DecisionType.AVSLAG).ground(DecisionGround.FORMAL_VOTE_INTEGRITY);

        assertThat(record(formal, underway()).ground()).isEqualTo(DecisionGround.FORMAL_VOTE_INTEGRITY);
        refused(
                "approval-rests-on-merits",
                () -> record(Draft.of(DecisionType.BIFALL).ground(DecisionGround.FORMAL_VOTE_INTEGRITY), underway()));
    }

    @Test
    void T_30_a_paragraph_is_text_and_follows_no_order() {
        assertThat(record(Draft.of(DecisionType.AVSLAG).paragraph("38 a"), underway())
                        .paragraph())
                .isEqualTo("38 a");
        assertThat(record(Draft.of(DecisionType.AVSLAG).paragraph("12"), underway(decided(), revoked()))
                        .paragraph())
                .isEqualTo("12");
    }

    @Test
    void it_is_noted_when_it_deviates_from_what_was_recommended() {
        assertThat(record(Draft.of(DecisionType.AVSLAG), underway(recommended(DecisionType.BIFALL)))
                        .deviatesFromRecommendation())
                .isTrue();
        assertThat(record(Draft.of(DecisionType.AVSLAG), underway(recommended(DecisionType.AVSLAG)))
                        .deviatesFromRecommendation())
                .isFalse();
    }

    @Test
    void a_promise_is_not_due_before_the_decision_nor_before_it_is_begun() {
        var early = Draft.of(DecisionType.BIFALL).promising(promise(null, MEETING.minusDays(1)));
        var backwards = Draft.of(DecisionType.BIFALL).promising(promise(TODAY.plusDays(1), TODAY));

        refused("due-before-decision", () -> record(early, underway()));
        refused("starts-after-due", () -> record(backwards, underway()));
    }

    private static CommitteeDecisionRecorded record(Draft draft, CaseState state) {
        return DecisionRules.decide(draft.command(), state, NO_PROMISES, secretary());
    }
}
