package se.boras.forslag.command.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.after;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.proposal.Proposals.BENCHES;
import static se.boras.forslag.command.proposal.Proposals.PARKS;
import static se.boras.forslag.command.proposal.Proposals.PUBLISHED;
import static se.boras.forslag.command.proposal.Proposals.given;
import static se.boras.forslag.command.proposal.Proposals.submitted;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.proposal.IntakeCommand.RefusePublication;
import se.boras.forslag.events.Channel;
import se.boras.forslag.events.proposal.Pathway;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.proposal.PublicationRefused;
import se.boras.forslag.events.proposal.PublicationRefused.Code;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RefusePublicationTest {

    private static final ProposalState OTHER = after(ProposalState.KIND, submitted(PARKS, Channel.WEB, Pathway.VOTED));

    @Test
    void it_is_refused_for_a_reason_that_can_be_named() {
        var event = IntakeRules.decide(because(Code.OUT_OF_SCOPE, null), null, given());

        assertThat(event).isEqualTo(new PublicationRefused(BENCHES, Code.OUT_OF_SCOPE, null, "Därför"));
        assertThat(given(event).refused()).isTrue();
    }

    @Test
    void a_duplicate_is_one_of_another_proposal_that_exists() {
        assertThat(IntakeRules.decide(because(Code.DUPLICATE, PARKS), OTHER, given())
                        .duplicateOf())
                .isEqualTo(PARKS);
        refused("duplicate-of-what", () -> IntakeRules.decide(because(Code.DUPLICATE, null), null, given()));
        refused("no-such-proposal", () -> IntakeRules.decide(because(Code.DUPLICATE, PARKS), null, given()));
        refused("duplicate-of-itself", () -> IntakeRules.decide(because(Code.DUPLICATE, BENCHES), given(), given()));
    }

    @Test
    void what_is_published_or_refused_is_not_refused() {
        var refusal = new PublicationRefused(BENCHES, Code.UNCLEAR, null, "Därför");

        refused("step-out-of-order", () -> IntakeRules.decide(because(Code.UNCLEAR, null), null, given(PUBLISHED)));
        refused("step-out-of-order", () -> IntakeRules.decide(because(Code.UNCLEAR, null), null, given(refusal)));
    }

    private static RefusePublication because(Code code, @Nullable ProposalId duplicateOf) {
        return new RefusePublication(BENCHES, code, duplicateOf, "Därför");
    }
}
