package se.boras.forslag.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import se.boras.forslag.command.proposal.PublicNumbers;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.proposal.PublicNumber;

/** A log in memory that, as the real one, holds each number of a stream once. */
final class LogInMemory extends InMemoryEventStorageEngine implements PublicNumbers {

    private final Set<String> taken = new HashSet<>();
    private final List<LedgerEvent> stored = new ArrayList<>();

    @Override
    public synchronized void appendEvents(List<? extends EventMessage<?>> events) {
        for (var event : events) {
            var message = (DomainEventMessage<?>) event;
            if (!taken.add(message.getAggregateIdentifier() + "#" + message.getSequenceNumber())) {
                throw new ConcurrencyException("taken");
            }
            stored.add((LedgerEvent) message.getPayload());
        }
        super.appendEvents(events);
    }

    /** Stores what has happened, and answers it as the log would hand it out. */
    EventMessage<LedgerEvent> happened(LedgerEvent event, Map<String, ?> envelope, Instant at) {
        var next = lastSequenceNumberFor(event.stream()).orElse(-1L) + 1;
        var message = new GenericDomainEventMessage<>(
                "Stream",
                event.stream(),
                next,
                new GenericMessage<>(UUID.randomUUID().toString(), event, envelope),
                at);
        appendEvents(List.of(message));
        return message;
    }

    synchronized List<LedgerEvent> after(int position) {
        return List.copyOf(stored.subList(position, stored.size()));
    }

    synchronized int position() {
        return stored.size();
    }

    @Override
    public PublicNumber next(int year) {
        throw new UnsupportedOperationException("Nothing is handed in here");
    }
}
