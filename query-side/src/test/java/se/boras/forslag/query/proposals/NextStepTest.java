package se.boras.forslag.query.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.casework.CaseRemitted;
import se.boras.forslag.events.casework.ProtocolAdjusted;
import se.boras.forslag.events.casework.ProtocolAnnounced;
import se.boras.forslag.events.casework.ReferredToCommittee;
import se.boras.forslag.events.privacy.SealedText;
import se.boras.forslag.events.proposal.CompletionReceived;
import se.boras.forslag.events.proposal.CompletionRequested;
import se.boras.forslag.events.proposal.ThresholdWaived;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.Reference;
import se.boras.forslag.query.told.Step;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NextStepTest {

    private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void each_step_waits_for_somebody() {
        assertThat(next(after(Life.submitted())))
                .isEqualTo(new NextStep(Step.CONFIRM_ADDRESS, "PROPOSER", LocalDate.of(2026, 3, 9)));
        assertThat(next(after(Life.submitted(), Life.confirmed())))
                .isEqualTo(new NextStep(Step.REVIEW, "REGISTRATOR", LocalDate.of(2026, 3, 9)));
        assertThat(next(after(Life.submitted(), Life.published(), Life.opened())))
                .isEqualTo(new NextStep(Step.VOTE, "CITIZEN", LocalDate.of(2026, 6, 3)));
        assertThat(next(after(Life.submitted(), Life.published(), Life.opened(), Life.closed())))
                .isEqualTo(new NextStep(Step.COUNT, "SYSTEM", LocalDate.of(2026, 6, 4)));
        assertThat(next(after(Life.submitted(), Life.published(), Life.tallied())))
                .isEqualTo(new NextStep(Step.REVIEW_VOTES, "REGISTRATOR", LocalDate.of(2026, 6, 12)));
        assertThat(next(after(Life.toDecision())))
                .isEqualTo(new NextStep(Step.ADJUST_PROTOCOL, "tekniska", LocalDate.of(2026, 9, 29)));
    }

    @Test
    void what_was_promised_waits_for_whoever_answers_for_it_and_then_for_somebody_else() {
        var announced = after(
                after(
                        after(Life.toDecision()),
                        new ProtocolAdjusted(Life.CASE, Life.DECISION, LocalDate.of(2026, 9, 22))),
                new ProtocolAnnounced(Life.CASE, Life.DECISION, LocalDate.of(2026, 9, 23), LocalDate.of(2026, 10, 14)));

        assertThat(next(announced)).isEqualTo(new NextStep(Step.IMPLEMENT, "tekniska", LocalDate.of(2027, 5, 1)));
        assertThat(next(after(announced, Life.completed()))).isEqualTo(new NextStep(Step.VERIFY, "VERIFIER", null));
    }

    @Test
    @DisplayName("T-49: a term of working days leaves the holidays out")
    void a_term_of_working_days_leaves_the_holidays_out() {
        var referred = new ReferredToCommittee(
                Life.CASE,
                Life.BENCH,
                Life.TEKNISKA,
                List.of(),
                "Parker",
                LocalDate.of(2026, 6, 12),
                LocalDate.of(2026, 12, 12));

        assertThat(next(after(after(Life.submitted(), Life.published(), Life.tallied()), referred)))
                .isEqualTo(new NextStep(Step.RECEIVE, "tekniska", LocalDate.of(2026, 6, 29)));
    }

    @Test
    void who_was_waited_for_is_not_late_when_the_proposer_was() {
        var asked = after(
                after(Life.submitted(), Life.confirmed()),
                new CompletionRequested(Life.BENCH, "Var?", LocalDate.of(2026, 4, 1)));
        var answered = ProposalView.evolve(
                asked,
                new CompletionReceived(Life.BENCH, new SealedText("Där")),
                Instant.parse("2026-03-31T08:00:00Z"));

        assertThat(next(asked)).isEqualTo(new NextStep(Step.COMPLETE, "PROPOSER", LocalDate.of(2026, 4, 1)));
        assertThat(next(Objects.requireNonNull(answered)))
                .isEqualTo(new NextStep(Step.REVIEW, "REGISTRATOR", LocalDate.of(2026, 4, 9)));
    }

    @Test
    void what_needs_no_votes_is_published_before_it_is_referred() {
        var waived = new ThresholdWaived(Life.BENCH, ThresholdWaived.Ground.COUNCIL_DECISION, "KF § 4");

        assertThat(next(after(after(Life.submitted(), Life.confirmed()), waived))
                        .what())
                .isEqualTo(Step.REVIEW);
        assertThat(next(after(after(Life.submitted(), Life.confirmed(), Life.published()), waived))
                        .what())
                .isEqualTo(Step.REFER);
    }

    @Test
    void a_remittal_moves_the_day_of_the_decision() {
        var remitted =
                new CaseRemitted(Life.CASE, LocalDate.of(2026, 9, 1), "7", "Kostnaden", null, LocalDate.of(2027, 2, 1));
        var referred = after(Life.submitted(), Life.published(), Life.tallied(), Life.referred(), Life.received());

        assertThat(next(referred).dueBy()).isEqualTo("2026-12-10");
        assertThat(next(after(referred, remitted)))
                .isEqualTo(new NextStep(Step.DECIDE, "tekniska", LocalDate.of(2027, 2, 1)));
    }

    private static NextStep next(ProposalView view) {
        return Objects.requireNonNull(NextStep.of(view, AT, Reference.almanac()));
    }

    private static ProposalView after(LedgerEvent... events) {
        @Nullable ProposalView view = null;
        for (var event : events) {
            view = ProposalView.evolve(view, event, AT);
        }
        return Objects.requireNonNull(view);
    }

    private static ProposalView after(ProposalView view, LedgerEvent event) {
        return Objects.requireNonNull(ProposalView.evolve(view, event, AT));
    }
}
