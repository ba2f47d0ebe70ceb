package se.boras.forslag.command.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.by;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.proposal.Proposals.BENCHES;
import static se.boras.forslag.command.proposal.Proposals.PUBLISHED;
import static se.boras.forslag.command.proposal.Proposals.given;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.proposal.TextCommand.RedactText;
import se.boras.forslag.events.proposal.ProposalTextRedacted;
import se.boras.forslag.events.proposal.TextRedactionProposed;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RedactTextTest {

    private static final RedactText COMMAND = new RedactText(BENCHES, "förtal", "FORTAL");
    private static final Circumstances FIRST = by("registrator", Role.REGISTRATOR, null);
    private static final Circumstances SECOND = by("registrator2", Role.REGISTRATOR, null);
    private static final TextRedactionProposed PROPOSED =
            new TextRedactionProposed(BENCHES, "förtal", "FORTAL", "registrator");
    private static final ProposalTextRedacted REDACTED =
            new ProposalTextRedacted(BENCHES, null, null, "hash-1", null, "förtal", "FORTAL", "registrator2");

    @Test
    void the_first_to_ask_only_proposes() {
        assertThat(TextRules.decide(COMMAND, given(PUBLISHED), FIRST)).isEqualTo(PROPOSED);
        assertThat(given(PUBLISHED, PROPOSED).redactionProposedBy()).isEqualTo("registrator");
    }

    @Test
    void T_43_a_second_registrar_carries_it_out_and_the_fingerprint_remains() {
        assertThat(TextRules.decide(COMMAND, given(PUBLISHED, PROPOSED), SECOND))
                .isEqualTo(REDACTED);
    }

    @Test
    void the_same_registrar_does_not_carry_out_what_he_proposed() {
        refused("four-eyes", () -> TextRules.decide(COMMAND, given(PUBLISHED, PROPOSED), FIRST));
    }

    @Test
    void what_is_hidden_is_not_hidden_again() {
        refused("step-out-of-order", () -> TextRules.decide(COMMAND, given(PUBLISHED, PROPOSED, REDACTED), FIRST));
    }
}
