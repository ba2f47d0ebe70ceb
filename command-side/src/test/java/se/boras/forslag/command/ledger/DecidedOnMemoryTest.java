package se.boras.forslag.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.proposal.ProposalEvent;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.proposal.WithdrawalRequested;

/** A state that is remembered may be older than the log: another node, or another thread, has stored more. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DecidedOnMemoryTest {

    private static final StreamKind<Integer, ProposalEvent> COUNTED =
            StreamKind.of("Proposal", ProposalEvent.class, (before, _) -> before == null ? 1 : before + 1);
    private static final ProposalId BENCH = new ProposalId("proposal-2026-0001");

    private final InMemoryEventStorageEngine log = new InMemoryEventStorageEngine();
    private final Ledger ledger =
            new Ledger(EmbeddedEventStore.builder().storageEngine(log).build());

    @Test
    void that_nothing_is_to_be_done_is_not_concluded_from_what_is_no_longer_so() {
        stored(0);
        assertThat(looked()).isEqualTo(1);
        stored(1);

        assertThatThrownBy(this::looked).isInstanceOf(ConcurrencyException.class);
        assertThat(looked()).isEqualTo(2);
    }

    @Test
    void what_still_is_as_remembered_is_concluded_at_once() {
        stored(0);
        assertThat(looked()).isEqualTo(1);
        assertThat(looked()).isEqualTo(1);
    }

    @Test
    void one_who_read_earlier_and_is_done_later_does_not_take_the_newer_out_of_memory() {
        ledger.remember(BENCH.value(), COUNTED, new Version<>(2, 2));
        ledger.remember(BENCH.value(), COUNTED, new Version<>(1, 1));

        assertThat(ledger.remembered(COUNTED, BENCH.value())).isEqualTo(new Version<>(2, 2));
    }

    /** A command that reads the stream and finds nothing to do. */
    private int looked() {
        var work = DefaultUnitOfWork.startAndGet(new GenericMessage<>("look"));
        var result = work.executeWithResult(() -> ledger.dossier(null, false).get(COUNTED, BENCH));
        if (result.optionalExceptionResult().orElse(null) instanceof RuntimeException failure) {
            throw failure;
        }
        return Objects.requireNonNull(result.getPayload());
    }

    private void stored(long sequence) {
        log.appendEvents(List.of(new GenericDomainEventMessage<>(
                "Proposal", BENCH.value(), sequence, new WithdrawalRequested(BENCH, null))));
    }
}
