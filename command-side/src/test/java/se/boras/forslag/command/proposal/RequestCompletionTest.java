package se.boras.forslag.command.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.by;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.proposal.Proposals.BENCHES;
import static se.boras.forslag.command.proposal.Proposals.PUBLISHED;
import static se.boras.forslag.command.proposal.Proposals.given;
import static se.boras.forslag.command.proposal.Proposals.givenClosed;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.proposal.IntakeCommand.RequestCompletion;
import se.boras.forslag.events.proposal.CompletionRequested;
import se.boras.forslag.events.proposal.Outcome;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RequestCompletionTest {

    private static final Circumstances AT = by(Role.REGISTRATOR);

    @Test
    void the_proposer_is_asked_for_what_is_missing_also_when_it_is_published() {
        var event = new CompletionRequested(BENCHES, "Var?", TODAY);

        assertThat(IntakeRules.decide(until(TODAY), given(), AT)).isEqualTo(event);
        assertThat(IntakeRules.decide(until(TODAY), given(PUBLISHED), AT)).isEqualTo(event);
        assertThat(given(event).completionOutstanding()).isTrue();
    }

    @Test
    void the_last_day_to_answer_has_not_passed() {
        refused("day-has-passed", () -> IntakeRules.decide(until(TODAY.minusDays(1)), given(), AT));
    }

    @Test
    void one_question_is_asked_at_a_time_and_none_when_all_is_over() {
        var asked = new CompletionRequested(BENCHES, "Var?", TODAY);

        refused("step-out-of-order", () -> IntakeRules.decide(until(TODAY), given(asked), AT));
        refused("step-out-of-order", () -> IntakeRules.decide(until(TODAY), givenClosed(Outcome.REFUSED), AT));
    }

    private static RequestCompletion until(LocalDate day) {
        return new RequestCompletion(BENCHES, "Var?", day);
    }
}
