package se.boras.forslag.service.processors;

import java.util.regex.Pattern;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;
import se.boras.forslag.events.Shape;

/**
 * What must keep its order when something has been put aside: everything about one proposal, in whichever stream. What
 * is about none (persons, committees, rules) is one sequence of its own.
 */
final class BySubject implements SequencingPolicy<EventMessage<?>> {

    static final String NO_PROPOSAL = "register";

    private static final Pattern STREAM =
            Pattern.compile("(?:proposal|ballot|vote|case|commitment|obligation)-(" + Shape.NUMBER + ")(?:-.*)?");

    @Override
    public Object getSequenceIdentifierFor(EventMessage<?> event) {
        var stream = STREAM.matcher(((DomainEventMessage<?>) event).getAggregateIdentifier());
        return stream.matches() ? stream.group(1) : NO_PROPOSAL;
    }
}
