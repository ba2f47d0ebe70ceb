package se.boras.forslag.service.processors;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.AbstractEventProcessor;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.Vocabulary;
import se.boras.forslag.service.processors.OtherNodes.Elsewhere;

/** How far the processors have come in the log; those of another node, as far as they have stored it. */
@Component
public class Progress {

    private static final long PAUSE_NANOS = 200_000;

    /** What another node has stored is asked of the database. */
    private static final long LONGER_PAUSE_NANOS = 10_000_000;

    private final EventProcessingConfiguration processing;
    private final EventStorageEngine log;
    private final OtherNodes others;

    Progress(EventProcessingConfiguration processing, EventStorageEngine log, OtherNodes others) {
        this.processing = processing;
        this.log = log;
        this.others = others;
    }

    /** Waits until every processor has handled the event at this position. */
    public boolean await(long position, Duration atMost) {
        return await(position, atMost, _ -> true);
    }

    boolean await(long position, Duration atMost, Predicate<String> whose) {
        var until = System.nanoTime() + atMost.toNanos();
        for (var reached = reached(whose); reached.position() < position; reached = reached(whose)) {
            if (System.nanoTime() > until) {
                return false;
            }
            LockSupport.parkNanos(reached.alsoElsewhere() ? LONGER_PAUSE_NANOS : PAUSE_NANOS);
        }
        return true;
    }

    public long head() {
        return log.createHeadToken().position().orElse(0);
    }

    /** The position that every processor has come to, on this node or another. */
    public long slowest() {
        return reached(_ -> true).position();
    }

    private record Reached(long position, boolean alsoElsewhere) {}

    /** Each is looked at once: one that is just taking its place again must not be missed both here and elsewhere. */
    private Reached reached(Predicate<String> whose) {
        long here = Long.MAX_VALUE;
        var elsewhere = new ArrayList<Elsewhere>();
        for (var processor : streaming()) {
            if (whose.test(processor.getName())) {
                var isHere = false;
                for (var segment : processor.processingStatus().values()) {
                    isHere = true;
                    here = Math.min(here, segment.getCurrentPosition().orElse(0));
                }
                if (!isHere) {
                    elsewhere.add(new Elsewhere(processor.getName(), types(processor)));
                }
            }
        }
        return elsewhere.isEmpty()
                ? new Reached(here, false)
                : new Reached(Math.min(here, others.slowest(elsewhere)), true);
    }

    List<StreamingEventProcessor> streaming() {
        return processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .toList();
    }

    private static List<String> types(StreamingEventProcessor processor) {
        return Vocabulary.events()
                .filter(event -> !(processor instanceof AbstractEventProcessor knows)
                        || knows.eventHandlerInvoker().canHandleType(event))
                .map(Vocabulary::nameOf)
                .toList();
    }
}
