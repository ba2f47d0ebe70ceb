package se.boras.forslag.query.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.commitment.ImplementationReopened;
import se.boras.forslag.events.proposal.Outcome;
import se.boras.forslag.events.proposal.ProposalClosed;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.proposal.ProposalReopened;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.TestLog;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OutcomeTest {

    private TestLog log = QuerySide.emptied();

    @BeforeEach
    void an_empty_log() {
        log = QuerySide.emptied();
    }

    @Test
    void T_24_to_be_closed_is_not_to_be_implemented() {
        var outcomes = Outcome.values();
        for (int n = 0; n < outcomes.length; n++) {
            var id = new ProposalId("proposal-2026-000" + (n + 1));
            log.append(Life.submitted(id, "Nummer " + n), Life.published(id), new ProposalClosed(id, outcomes[n]));
        }

        var closed = QuerySide.reader().json("/api/proposals?stage=CLOSED").at("/items");

        assertThat(closed).hasSameSizeAs(outcomes);
        assertThat(closed)
                .filteredOn(item -> item.at("/outcome").asString().equals("IMPLEMENTED"))
                .hasSize(1);
        assertThat(closed.valueStream().map(item -> item.at("/outcome").asString()))
                .doesNotHaveDuplicates();
    }

    @Test
    void what_is_taken_up_again_has_no_outcome_and_stands_where_its_work_does() {
        log.append(Life.toDecision()).append(new ProposalClosed(Life.BENCH, Outcome.IMPLEMENTED));

        log.append(
                new ImplementationReopened(Life.PROMISE, "Bänken är borta"),
                new ProposalReopened(Life.BENCH, "Bänken är borta", null));

        var answer = QuerySide.reader().json("/api/proposals/BF-2026-0001");
        assertThat(answer.at("/stage").asString()).isEqualTo("DECIDED");
        assertThat(answer.at("/outcome").isNull()).isTrue();
    }
}
