package se.boras.forslag.service.processors;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.stereotype.Component;
import se.boras.forslag.query.model.ReadModel;

/** Lets all read models sleep while very much happens in little time, and then take it in large pieces. */
@Component
public class Readers {

    private final Progress progress;
    private final List<String> names;
    private volatile boolean asleep;

    Readers(Progress progress, List<ReadModel> models) {
        this.progress = progress;
        this.names = models.stream().map(ReadModel::name).toList();
    }

    /** Afterwards they are awake, but have not caught up. */
    public void sleepThrough(Runnable much) {
        sleep();
        try {
            much.run();
        } finally {
            wake();
        }
    }

    /** For what is told of what they have read; back to sleep if they were asleep. */
    public <T> T awakeFor(Supplier<T> what) {
        var before = asleep;
        wake();
        try {
            return what.get();
        } finally {
            if (before) {
                sleep();
            }
        }
    }

    private void sleep() {
        asleep = true;
        processors().forEach(StreamingEventProcessor::shutDown);
    }

    private void wake() {
        processors().forEach(StreamingEventProcessor::start);
        asleep = false;
    }

    boolean isAwake(String processor) {
        return !asleep || !names.contains(processor);
    }

    private Stream<StreamingEventProcessor> processors() {
        return progress.streaming().stream().filter(processor -> names.contains(processor.getName()));
    }
}
