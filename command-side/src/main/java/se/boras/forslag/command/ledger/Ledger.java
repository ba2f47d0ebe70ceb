package se.boras.forslag.command.ledger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.LedgerEvent;

/** The ledger (<i>liggaren</i>) as the deciding side sees it: streams that are folded when read, and appended to. */
@Component
public class Ledger {

    private static final int STREAMS_IN_MEMORY = 20_000;

    private final EventStore store;
    private final Cache<String, Version<?>> memory =
            Caffeine.newBuilder().maximumSize(STREAMS_IN_MEMORY).build();

    /** Streams that a command took for new in vain, for as long as it takes to decide it again. */
    private final Cache<String, Boolean> begun = Caffeine.newBuilder()
            .maximumSize(STREAMS_IN_MEMORY)
            .expireAfterWrite(Duration.ofSeconds(30))
            .build();

    Ledger(EventStore store) {
        this.store = store;
    }

    /** The dossier of the command being handled: opened once, remembered on success and forgotten on failure. */
    Dossier dossier(@Nullable Request request, boolean rehearsed) {
        UnitOfWork<?> work = CurrentUnitOfWork.get();
        return work.getOrComputeResource(Conditions.RESOURCE, _ -> {
            var dossier = new Dossier(this, request, rehearsed);
            work.onPrepareCommit(_ -> dossier.mustRestOnTheLog());
            work.afterCommit(_ -> dossier.remember());
            work.onRollback(failed -> {
                dossier.forget();
                if (failed.getExecutionResult().getExceptionResult() instanceof RuleViolation refused
                        && dossier.restsOnMemory()) {
                    refused.markRestingOnMemory();
                }
            });
            return dossier;
        });
    }

    void publish(String kind, long sequence, LedgerEvent event, @Nullable LocalDate happenedOn) {
        store.publish(new GenericDomainEventMessage<>(
                kind, event.stream(), sequence, event, Envelope.of(CurrentUnitOfWork.get(), happenedOn)));
    }

    <S> Version<S> read(StreamKind<S, ?> kind, String stream) {
        var version = Version.<S>none();
        var events = store.readEvents(stream);
        while (events.hasNext()) {
            var event = events.next();
            version = new Version<>(
                    kind.evolve(version.state(), (LedgerEvent) event.getPayload()), event.getSequenceNumber() + 1);
        }
        return version;
    }

    @SuppressWarnings("unchecked")
    <S> @Nullable Version<S> remembered(StreamKind<S, ?> kind, String stream) {
        return kind.remembered() ? (Version<S>) memory.getIfPresent(stream) : null;
    }

    /** The number that the next event of a stream will have, as the log knows it now. */
    long next(String stream) {
        return store.lastSequenceNumberFor(stream).orElse(-1L) + 1;
    }

    /** One who read earlier may be done later: the newer is kept. */
    void remember(String stream, StreamKind<?, ?> kind, Version<?> version) {
        if (kind.remembered() && version.state() != null) {
            memory.asMap().merge(stream, version, (known, read) -> read.next() < known.next() ? known : read);
        }
    }

    void forget(String stream) {
        memory.invalidate(stream);
    }

    boolean hasBegun(String stream) {
        return begun.getIfPresent(stream) != null;
    }

    void mayHaveBegun(String stream) {
        begun.put(stream, true);
    }
}
