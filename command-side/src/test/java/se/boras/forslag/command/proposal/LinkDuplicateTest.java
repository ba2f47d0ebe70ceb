package se.boras.forslag.command.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.after;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.proposal.Proposals.BENCHES;
import static se.boras.forslag.command.proposal.Proposals.PARKS;
import static se.boras.forslag.command.proposal.Proposals.PUBLISHED;
import static se.boras.forslag.command.proposal.Proposals.given;
import static se.boras.forslag.command.proposal.Proposals.submitted;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.proposal.IntakeCommand.LinkDuplicate;
import se.boras.forslag.events.Channel;
import se.boras.forslag.events.proposal.DuplicateLinked;
import se.boras.forslag.events.proposal.DuplicateLinked.Relation;
import se.boras.forslag.events.proposal.Pathway;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LinkDuplicateTest {

    private static final LinkDuplicate COMMAND = new LinkDuplicate(BENCHES, PARKS, Relation.SAME, "samma sak");
    private static final DuplicateLinked LINKED = new DuplicateLinked(BENCHES, PARKS, Relation.SAME, "samma sak");
    private static final ProposalState OTHER = after(ProposalState.KIND, submitted(PARKS, Channel.WEB, Pathway.VOTED));

    @Test
    void T_13_that_two_ask_for_the_same_is_noted_and_nothing_else_changes() {
        assertThat(DuplicateRules.decide(COMMAND, OTHER, given(PUBLISHED))).isEqualTo(LINKED);

        var before = given(PUBLISHED);
        var after = given(PUBLISHED, LINKED);
        assertThat(after.course()).isEqualTo(before.course());
        assertThat(after.publication()).isEqualTo(before.publication());
        assertThat(after.terms()).isEqualTo(before.terms());
    }

    @Test
    void the_other_exists_and_is_another() {
        var itself = new LinkDuplicate(BENCHES, BENCHES, Relation.SAME, "samma");

        refused("no-such-proposal", () -> DuplicateRules.decide(COMMAND, null, given()));
        refused("duplicate-of-itself", () -> DuplicateRules.decide(itself, given(), given()));
    }

    @Test
    void it_is_noted_once() {
        refused("linked-already", () -> DuplicateRules.decide(COMMAND, OTHER, given(LINKED)));
    }
}
