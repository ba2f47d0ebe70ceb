package se.boras.forslag.query.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.casework.ProtocolAdjusted;
import se.boras.forslag.events.casework.ProtocolAnnounced;
import se.boras.forslag.query.Life;

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

    private static NextStep next(ProposalView view) {
        return Objects.requireNonNull(NextStep.of(view, AT));
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
