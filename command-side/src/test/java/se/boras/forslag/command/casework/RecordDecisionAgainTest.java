package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.casework.CaseFacts.CASE;
import static se.boras.forslag.command.casework.CaseFacts.received;
import static se.boras.forslag.command.casework.CaseFacts.secretary;
import static se.boras.forslag.command.casework.CaseFacts.transferred;
import static se.boras.forslag.command.casework.CaseFacts.underway;
import static se.boras.forslag.command.casework.DecisionFacts.FIRST;
import static se.boras.forslag.command.casework.DecisionFacts.NO_PROMISES;
import static se.boras.forslag.command.casework.DecisionFacts.SECOND;
import static se.boras.forslag.command.casework.DecisionFacts.adjusted;
import static se.boras.forslag.command.casework.DecisionFacts.announced;
import static se.boras.forslag.command.casework.DecisionFacts.closed;
import static se.boras.forslag.command.casework.DecisionFacts.decided;
import static se.boras.forslag.command.casework.DecisionFacts.inForce;
import static se.boras.forslag.command.casework.DecisionFacts.replaced;
import static se.boras.forslag.command.casework.DecisionFacts.revoked;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.casework.Decision.Standing;
import se.boras.forslag.events.casework.CommitteeDecisionRecorded;
import se.boras.forslag.events.casework.DecisionReplaced;
import se.boras.forslag.events.casework.DecisionType;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecordDecisionAgainTest {

    @Test
    void T_39_the_same_paragraph_with_another_text_is_refused_and_shown_the_way_to_correct_it() {
        refused(
                "paragraph-already-recorded",
                () -> record(Draft.of(DecisionType.BIFALL).text("Otherwise")));
    }

    @Test
    void one_decision_stands_at_a_time() {
        refused("already-decided", () -> record(Draft.of(DecisionType.BIFALL)));
        refused("already-decided", () -> record(Draft.of(DecisionType.AVSLAG).paragraph("40")));
    }

    @Test
    void a_paragraph_stays_taken_when_its_decision_has_fallen() {
        refused(
                "paragraph-already-recorded",
                () -> DecisionRules.decide(
                        Draft.of(DecisionType.BIFALL).command(),
                        underway(decided(), revoked()),
                        NO_PROMISES,
                        secretary()));
    }

    @Test
    void T_31_another_committee_may_have_the_same_paragraph_the_same_day() {
        var state = underway(decided(), revoked(), transferred(), received());

        assertThat(DecisionRules.decide(Draft.of(DecisionType.AVSLAG).command(), state, NO_PROMISES, secretary())
                        .decisionId())
                .isEqualTo(SECOND);
    }

    @Test
    void T_22_a_new_decision_may_replace_the_one_that_stands() {
        var draft = Draft.of(DecisionType.BIFALL).on(TODAY).replacing(FIRST, "The cost is lower");
        var recorded = record(draft);

        assertThat(recorded.decisionId()).isEqualTo(SECOND);
        assertThat(DecisionRules.replaced(draft.command(), recorded))
                .containsExactly(new DecisionReplaced(CASE, FIRST, SECOND, "The cost is lower", TODAY));
    }

    @Test
    void T_22_also_when_the_case_was_closed_long_ago_and_one_decision_stands_after() {
        var closed = underway(decided(), adjusted(), announced(), inForce(), closed());
        var draft = Draft.of(DecisionType.AVSLAG).on(TODAY).replacing(FIRST, "A year later");
        var recorded = DecisionRules.decide(draft.command(), closed, NO_PROMISES, secretary());
        var state = underway(decided(), adjusted(), announced(), inForce(), closed(), recorded, replaced());

        assertThat(state.currentDecision()).map(Decision::id).contains(SECOND);
        assertThat(state.decisions().all())
                .extracting(Decision::standing)
                .containsExactly(Standing.REPLACED, Standing.STANDS);
    }

    @Test
    void only_the_decision_that_stands_is_replaced() {
        refused(
                "not-the-current-decision",
                () -> record(Draft.of(DecisionType.AVSLAG).on(TODAY).replacing(SECOND, "The cost is lower")));
    }

    @Test
    void a_replacement_gives_its_reason() {
        var draft = Draft.of(DecisionType.AVSLAG).on(TODAY).replacing(FIRST, null);

        refused("reason-required", () -> DecisionRules.replaced(draft.command(), record(draft)));
    }

    @Test
    void a_closed_case_is_not_decided_anew_without_replacing() {
        refused("already-decided", () -> record(Draft.of(DecisionType.AVSLAG).on(TODAY)));
    }

    private static CommitteeDecisionRecorded record(Draft draft) {
        return DecisionRules.decide(draft.command(), underway(decided()), NO_PROMISES, secretary());
    }
}
