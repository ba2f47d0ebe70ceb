package se.boras.forslag.command.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.proposal.PublicNumber;

/** A log in memory that, as the real one, holds each number of a stream once and knows which public number is next. */
class MemoryLog extends InMemoryEventStorageEngine implements PublicNumbers {

    private final Set<String> taken = new HashSet<>();
    private final List<LedgerEvent> stored = new ArrayList<>();
    private Runnable overtaken = () -> {};
    private Runnable beforeStoring = () -> {};

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        beforeStoring.run();
        take(events);
    }

    private synchronized void take(List<? extends EventMessage<?>> events) {
        for (var event : events) {
            var message = (DomainEventMessage<?>) event;
            if (!taken.add(message.getAggregateIdentifier() + "#" + message.getSequenceNumber())) {
                throw new ConcurrencyException("taken");
            }
            stored.add((LedgerEvent) message.getPayload());
        }
        super.appendEvents(events);
    }

    /** What another node stores: in a thread of its own, so that it has no part in a command being handled here. */
    void store(String kind, long sequence, LedgerEvent event) {
        var message = new GenericDomainEventMessage<>(kind, event.stream(), sequence, event);
        CompletableFuture.runAsync(() -> take(List.of(message))).join();
    }

    /** What happens between telling the next number and using it. */
    void afterTheNextNumber(Runnable another) {
        overtaken = another;
    }

    /** What happens between deciding and storing. */
    void beforeStoring(Runnable another) {
        beforeStoring = another;
    }

    synchronized List<LedgerEvent> stored() {
        return List.copyOf(stored);
    }

    @Override
    public PublicNumber next(int year) {
        PublicNumber next;
        synchronized (this) {
            var begun = taken.stream()
                    .filter(key -> key.startsWith("proposal-" + year) && key.endsWith("#0"))
                    .count();
            next = PublicNumber.of(year, (int) begun + 1);
        }
        overtaken.run();
        return next;
    }
}
