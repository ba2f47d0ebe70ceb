package se.boras.forslag.command.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.proposal.Proposals.BENCHES;
import static se.boras.forslag.command.proposal.Proposals.PUBLISHED;
import static se.boras.forslag.command.proposal.Proposals.SEALED;
import static se.boras.forslag.command.proposal.Proposals.given;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.proposal.TextCommand.CorrectText;
import se.boras.forslag.events.proposal.ProposalTextCorrected;
import se.boras.forslag.events.proposal.ProposalTextRedacted;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CorrectTextTest {

    private static final CorrectText COMMAND = new CorrectText(BENCHES, "Bänkar", "Om bänkar", "ett namn", "NAMN");

    @Test
    void a_correction_tells_what_the_text_was_and_is_by_fingerprint() {
        var event = TextRules.decide(COMMAND, content("hash-2"), given(PUBLISHED));

        assertThat(event)
                .isEqualTo(new ProposalTextCorrected(BENCHES, SEALED, SEALED, "hash-1", "hash-2", "ett namn", "NAMN"));
        assertThat(TextRules.decide(COMMAND, content("hash-3"), given(event)).oldContentHash())
                .isEqualTo("hash-2");
    }

    @Test
    void a_correction_changes_something() {
        refused("nothing-corrected", () -> TextRules.decide(COMMAND, content("hash-1"), given()));
    }

    @Test
    void T_43_what_was_hidden_by_two_is_not_brought_back_by_one() {
        var redacted = new ProposalTextRedacted(BENCHES, null, null, "hash-1", null, "förtal", null, "b");

        refused("step-out-of-order", () -> TextRules.decide(COMMAND, content("hash-2"), given(PUBLISHED, redacted)));
    }

    private static SealedContent content(String hash) {
        return new SealedContent(SEALED, SEALED, hash);
    }
}
