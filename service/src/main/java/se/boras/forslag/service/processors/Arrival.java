package se.boras.forslag.service.processors;

import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.Vocabulary;
import se.boras.forslag.query.log.Envelope;
import se.boras.forslag.query.log.PastEvent;

/** An event as Axon brings it, told as read models take it. */
final class Arrival {

    private Arrival() {}

    static long position(EventMessage<?> message) {
        return ((TrackedEventMessage<?>) message).trackingToken().position().orElseThrow();
    }

    static PastEvent told(EventMessage<?> message) {
        var event = (LedgerEvent) message.getPayload();
        return new PastEvent(
                position(message),
                message.getTimestamp(),
                UUID.fromString(message.getIdentifier()),
                Vocabulary.nameOf(event.getClass()),
                event,
                Envelope.of(message.getMetaData()));
    }
}
