package se.boras.forslag.service.processors;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.AbstractEventProcessor;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.Vocabulary;
import se.boras.forslag.service.processors.OtherNodes.Elsewhere;

/** How far the processors have come in the log; those of another node, as far as they have stored it. */
@Component
public class Progress {

    private static final long PAUSE_NANOS = 200_000;

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
        var until = System.nanoTime() + atMost.toNanos();
        while (slowest() < position) {
            if (System.nanoTime() > until) {
                return false;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return true;
    }

    public long head() {
        return log.createHeadToken().position().orElse(0);
    }

    /** The position that every processor has come to, on this node or another. */
    public long slowest() {
        var here = streaming()
                .filter(processor -> !processor.processingStatus().isEmpty())
                .mapToLong(Progress::position)
                .min()
                .orElse(Long.MAX_VALUE);
        var elsewhere = streaming()
                .filter(processor -> processor.processingStatus().isEmpty())
                .map(processor -> new Elsewhere(processor.getName(), types(processor)))
                .toList();
        return elsewhere.isEmpty() ? here : Math.min(here, others.slowest(elsewhere));
    }

    private Stream<StreamingEventProcessor> streaming() {
        return processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast);
    }

    private static List<String> types(StreamingEventProcessor processor) {
        return Vocabulary.events()
                .filter(event -> !(processor instanceof AbstractEventProcessor knows)
                        || knows.eventHandlerInvoker().canHandleType(event))
                .map(Vocabulary::nameOf)
                .toList();
    }

    private static long position(StreamingEventProcessor processor) {
        return processor.processingStatus().values().stream()
                .map(EventTrackerStatus::getCurrentPosition)
                .mapToLong(position -> position.orElse(0))
                .min()
                .orElse(0);
    }
}
