package se.boras.forslag.service.processors;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.stereotype.Component;

/** How far the processors of this node have come in the log. */
@Component
public class Progress {

    private static final long PAUSE_NANOS = 200_000;

    private final EventProcessingConfiguration processing;
    private final EventStorageEngine log;

    Progress(EventProcessingConfiguration processing, EventStorageEngine log) {
        this.processing = processing;
        this.log = log;
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

    private long slowest() {
        return processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .mapToLong(Progress::position)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private static long position(StreamingEventProcessor processor) {
        return processor.processingStatus().values().stream()
                .map(EventTrackerStatus::getCurrentPosition)
                .mapToLong(position -> position.orElse(0))
                .min()
                .orElse(0);
    }
}
