package se.boras.forslag.command.journey;

import static se.boras.forslag.command.Specification.TODAY;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.OneProposal;
import se.boras.forslag.command.Policy;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.events.commitment.ImplementationReopened;
import se.boras.forslag.events.proposal.Outcome;
import se.boras.forslag.events.proposal.ProposalClosed;
import se.boras.forslag.events.proposal.ProposalReopened;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhenWorkWasNotDoneThenTakeTheProposalUpAgainTest {

    private final OneProposal it = OneProposal.overTheWeb();
    private final Policy policy = Policy.of(WhenWorkWasNotDoneThenTakeTheProposalUpAgain.class);

    @Test
    void what_was_closed_as_implemented_is_open_again() {
        policy.given(it.handedIn())
                .given(it.published(), it.referred(), it.received(), it.decided(DecisionType.BIFALL))
                .given(it.promised(TODAY), new ProposalClosed(it.id, Outcome.IMPLEMENTED))
                .when(new ImplementationReopened(it.promise, "Bänken saknas"))
                .then(new ProposalReopened(it.id, "Bänken saknas", null));
    }

    @Test
    void what_is_open_is_not_taken_up() {
        policy.given(it.handedIn())
                .given(
                        it.published(),
                        it.referred(),
                        it.received(),
                        it.decided(DecisionType.BIFALL),
                        it.promised(TODAY))
                .when(new ImplementationReopened(it.promise, "Bänken saknas"))
                .nothing();
    }
}
