package se.boras.forslag.command.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.proposal.Proposals.BENCHES;
import static se.boras.forslag.command.proposal.Proposals.PARKS;
import static se.boras.forslag.command.proposal.Proposals.SEALED;
import static se.boras.forslag.command.proposal.Proposals.given;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.proposal.IntakeCommand.ReceiveCompletion;
import se.boras.forslag.command.proposal.IntakeCommand.RecordCompletion;
import se.boras.forslag.events.proposal.CompletionReceived;
import se.boras.forslag.events.proposal.CompletionRequested;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReceiveCompletionTest {

    private static final CompletionRequested ASKED = new CompletionRequested(BENCHES, "Var?", TODAY);
    private static final CompletionReceived RECEIVED = new CompletionReceived(BENCHES, SEALED);
    private static final ReceiveCompletion BY_LINK = new ReceiveCompletion(BENCHES, "token", "Vid ån");
    private static final RecordCompletion BY_LETTER = new RecordCompletion(BENCHES, "Vid ån");

    @Test
    void the_proposer_answers() {
        assertThat(IntakeRules.decide(BY_LINK, BENCHES.value(), SEALED, given(ASKED)))
                .isEqualTo(RECEIVED);
        assertThat(given(ASKED, RECEIVED).completionOutstanding()).isFalse();
    }

    @Test
    void T_35_an_answer_by_letter_is_entered_by_a_registrar() {
        assertThat(IntakeRules.decide(BY_LETTER, SEALED, given(ASKED))).isEqualTo(RECEIVED);
    }

    @Test
    void the_link_of_another_proposal_is_worth_nothing() {
        refused("link-unknown", () -> IntakeRules.decide(BY_LINK, PARKS.value(), SEALED, given(ASKED)));
    }

    @Test
    void what_nobody_asked_for_is_not_taken_as_an_answer() {
        refused("step-out-of-order", () -> IntakeRules.decide(BY_LINK, BENCHES.value(), SEALED, given()));
        refused("step-out-of-order", () -> IntakeRules.decide(BY_LETTER, SEALED, given(ASKED, RECEIVED)));
    }

    @Test
    void T_42_neither_token_nor_answer_is_shown_when_the_command_is_printed() {
        assertThat(BY_LINK.toString() + BY_LETTER).doesNotContain("token", "Vid ån");
    }
}
