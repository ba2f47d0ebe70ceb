package se.boras.forslag.command.journey;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.OneProposal;
import se.boras.forslag.command.Policy;
import se.boras.forslag.events.proposal.ProposalExpired;
import se.boras.forslag.events.proposal.ProposalWithdrawn;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhenTheTallyIsFinalThenLetTooFewVotesExpireTest {

    private final OneProposal it = OneProposal.overTheWeb();
    private final Policy policy = Policy.of(WhenTheTallyIsFinalThenLetTooFewVotesExpire.class);

    @Test
    void too_few() {
        policy.given(it.handedIn())
                .given(it.published(), it.opened())
                .when(it.counted(12))
                .thenKinds(ProposalExpired.class);
    }

    @Test
    void enough() {
        policy.given(it.handedIn())
                .given(it.published(), it.opened())
                .when(it.counted(150))
                .nothing();
    }

    @Test
    void one_that_was_withdrawn_meanwhile_does_not() {
        policy.given(it.handedIn())
                .given(it.published(), it.opened(), new ProposalWithdrawn(it.id, null))
                .when(it.counted(12))
                .nothing();
    }
}
