package se.boras.forslag.service.processors;

import static java.util.stream.Collectors.partitioningBy;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.stereotype.Component;

/** How far the processors have come in the log; those of another node, as far as they have stored it. */
@Component
public class Progress {

    private static final long PAUSE_NANOS = 2_000_000;

    private final EventProcessingConfiguration processing;
    private final EventStorageEngine log;
    private final Tokens tokens;

    Progress(EventProcessingConfiguration processing, EventStorageEngine log, Tokens tokens) {
        this.processing = processing;
        this.log = log;
        this.tokens = tokens;
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
        var processors = processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .collect(
                        partitioningBy(processor -> processor.processingStatus().isEmpty()));
        var here = Objects.requireNonNull(processors.get(false)).stream()
                .mapToLong(Progress::position)
                .min()
                .orElse(Long.MAX_VALUE);
        var elsewhere = Objects.requireNonNull(processors.get(true)).stream()
                .map(StreamingEventProcessor::getName)
                .toList();
        return elsewhere.isEmpty() ? here : Math.min(here, tokens.slowest(elsewhere));
    }

    private static long position(StreamingEventProcessor processor) {
        return processor.processingStatus().values().stream()
                .map(EventTrackerStatus::getCurrentPosition)
                .mapToLong(position -> position.orElse(0))
                .min()
                .orElse(0);
    }
}
