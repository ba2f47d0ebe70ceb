package se.boras.forslag.command.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.proposal.Proposals.BENCHES;
import static se.boras.forslag.command.proposal.Proposals.PARKS;
import static se.boras.forslag.command.proposal.Proposals.given;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.proposal.IntakeCommand.UnlinkDuplicate;
import se.boras.forslag.events.proposal.DuplicateLinked;
import se.boras.forslag.events.proposal.DuplicateUnlinked;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UnlinkDuplicateTest {

    private static final UnlinkDuplicate COMMAND = new UnlinkDuplicate(BENCHES, PARKS, "olika parker");
    private static final DuplicateLinked LINKED =
            new DuplicateLinked(BENCHES, PARKS, DuplicateLinked.Relation.SAME, "samma");
    private static final DuplicateUnlinked UNLINKED = new DuplicateUnlinked(BENCHES, PARKS, "olika parker");

    @Test
    void what_was_noted_is_taken_back() {
        assertThat(DuplicateRules.decide(COMMAND, given(LINKED))).isEqualTo(UNLINKED);
    }

    @Test
    void what_was_not_noted_or_has_been_taken_back_is_not() {
        refused("not-linked", () -> DuplicateRules.decide(COMMAND, given()));
        refused("not-linked", () -> DuplicateRules.decide(COMMAND, given(LINKED, UNLINKED)));
    }
}
