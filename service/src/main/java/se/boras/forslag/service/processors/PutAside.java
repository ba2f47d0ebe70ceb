package se.boras.forslag.service.processors;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What becomes of an event that could not be handled. To decide that it is no dead letter would be to skip it: so
 * trouble that passes is thrown on, and everything is tried again. Where that cannot be done, the event being a letter
 * already, it stays one.
 */
final class PutAside implements EnqueuePolicy<EventMessage<?>> {

    static final String ATTEMPTS = "attempts";

    private static final Logger LOG = LoggerFactory.getLogger(PutAside.class);

    private final String processor;

    PutAside(String processor) {
        this.processor = processor;
    }

    @Override
    public EnqueueDecision<EventMessage<?>> decide(DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        var trouble = Trouble.of(cause);
        var known = letter instanceof JdbcDeadLetter;
        if (trouble.passing() && !known) {
            throw trouble;
        }
        if (!known) {
            var event = letter.message();
            LOG.warn(
                    "{} puts {} at position {} aside: {}",
                    processor,
                    event.getPayloadType().getSimpleName(),
                    Arrival.position(event),
                    trouble.getMessage());
        }
        var attempts = attempts(letter) + (trouble.passing() ? 0 : 1);
        return Decisions.enqueue(
                new ThrowableCause(trouble.kind(), trouble.getMessage()),
                before -> before.diagnostics().and(ATTEMPTS, attempts));
    }

    private static int attempts(DeadLetter<?> letter) {
        return letter.diagnostics().get(ATTEMPTS) instanceof Number number ? number.intValue() : 0;
    }
}
