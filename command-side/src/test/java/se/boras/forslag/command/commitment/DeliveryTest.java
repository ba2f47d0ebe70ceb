package se.boras.forslag.command.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.commitment.Promises.*;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What became of all that was promised because of one proposal. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeliveryTest {
    private static final CommitmentState KEPT = promised(CLAIMED, VERIFIED);
    private static final CommitmentState GIVEN_UP = promised(ABANDONED);
    private static final CommitmentState KEPT_IN_PART = promised(PART_DONE, ABANDONED);

    @Test
    void T_16_a_proposal_is_implemented_only_when_every_committee_has_kept_its_promise() {
        assertThat(Delivery.of(List.of(KEPT, KEPT))).contains(Delivery.IMPLEMENTED);
        assertThat(Delivery.of(List.of(KEPT, promised(STARTED)))).isEmpty();
        assertThat(Delivery.of(List.of(KEPT, GIVEN_UP))).contains(Delivery.PARTLY_IMPLEMENTED);
    }

    @Test
    void invariant_16_what_was_superseded_does_not_count() {
        assertThat(Delivery.of(List.of(KEPT, promised(SUPERSEDED)))).contains(Delivery.IMPLEMENTED);
        assertThat(Delivery.of(List.of(promised(SUPERSEDED)))).isEmpty();
    }

    @Test
    void a_proposal_is_partly_implemented_when_only_parts_were_done() {
        assertThat(Delivery.of(List.of(KEPT_IN_PART))).contains(Delivery.PARTLY_IMPLEMENTED);
        assertThat(Delivery.of(List.of(KEPT_IN_PART, GIVEN_UP))).contains(Delivery.PARTLY_IMPLEMENTED);
    }

    @Test
    void a_proposal_is_abandoned_when_every_promise_was_given_up() {
        assertThat(Delivery.of(List.of(GIVEN_UP, GIVEN_UP))).contains(Delivery.ABANDONED);
    }

    @Test
    void T_21_a_promise_at_rest_keeps_the_matter_open() {
        assertThat(Delivery.of(List.of(KEPT, promised(STARTED, SUSPENDED)))).isEmpty();
    }

    @Test
    void what_is_only_said_to_be_done_or_disputed_keeps_the_matter_open() {
        assertThat(Delivery.of(List.of(KEPT, promised(CLAIMED)))).isEmpty();
        assertThat(Delivery.of(List.of(promised(CLAIMED, VERIFIED, DISPUTED)))).isEmpty();
    }

    @Test
    void where_nothing_was_promised_nothing_has_become_of_it() {
        assertThat(Delivery.of(List.of())).isEmpty();
    }
}
