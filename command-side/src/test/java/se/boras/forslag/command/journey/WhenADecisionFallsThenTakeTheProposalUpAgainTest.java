package se.boras.forslag.command.journey;

import static se.boras.forslag.command.Specification.TODAY;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.OneProposal;
import se.boras.forslag.command.Policy;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.casework.DecisionAnnulled;
import se.boras.forslag.events.casework.DecisionId;
import se.boras.forslag.events.casework.DecisionReplaced;
import se.boras.forslag.events.casework.DecisionRevoked;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.events.proposal.Outcome;
import se.boras.forslag.events.proposal.ProposalClosed;
import se.boras.forslag.events.proposal.ProposalReopened;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhenADecisionFallsThenTakeTheProposalUpAgainTest {

    private final OneProposal it = OneProposal.overTheWeb();
    private final Policy policy = Policy.of(WhenADecisionFallsThenTakeTheProposalUpAgain.class);

    @Test
    void a_court_annuls_it() {
        policy.given(closed(it))
                .when(new DecisionAnnulled(it.aCase, it.decision, "Förvaltningsrätten", "12-26", TODAY))
                .then(new ProposalReopened(it.id, "Beslutet har upphävts", it.decision.value()));
    }

    @Test
    void the_committee_revokes_or_replaces_it() {
        policy.given(closed(it))
                .when(new DecisionRevoked(it.aCase, it.decision, "Nya fakta", TODAY, "14"))
                .then(new ProposalReopened(it.id, "Nya fakta", it.decision.value()));
        var other = OneProposal.overTheWeb();
        var next = DecisionId.of(other.aCase, 2);
        policy.given(closed(other))
                .when(new DecisionReplaced(other.aCase, other.decision, next, "Rättat", TODAY))
                .then(new ProposalReopened(other.id, "Rättat", next.value()));
    }

    @Test
    void what_is_open_is_not_taken_up() {
        policy.given(it.handedIn())
                .given(it.referred(), it.received(), it.decided(DecisionType.AVSLAG))
                .when(new DecisionAnnulled(it.aCase, it.decision, "Förvaltningsrätten", "12-26", TODAY))
                .nothing();
    }

    private static LedgerEvent[] closed(OneProposal of) {
        return new LedgerEvent[] {
            of.submitted(),
            of.published(),
            of.referred(),
            of.received(),
            of.decided(DecisionType.AVSLAG),
            new ProposalClosed(of.id, Outcome.REJECTED)
        };
    }
}
