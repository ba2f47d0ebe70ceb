package se.boras.forslag.service.rebuild;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.boras.forslag.events.Vocabulary;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.model.ReadModel;

/** One read model on its way through the log. */
final class Lane {

    private final ReadModel model;
    private final Set<String> types;
    private final ShadowWriter writer;
    private final List<PastEvent> waiting = new ArrayList<>(LogCursor.AT_A_TIME);
    private long position;

    Lane(ReadModel model, ShadowWriter writer) {
        this.model = model;
        this.writer = writer;
        this.types = Vocabulary.events()
                .filter(event -> model.asksFor().stream().anyMatch(asked -> asked.isAssignableFrom(event)))
                .map(Vocabulary::nameOf)
                .collect(toUnmodifiableSet());
    }

    ReadModel model() {
        return model;
    }

    Set<String> types() {
        return types;
    }

    /** It has taken everything up to here. */
    long position() {
        return position;
    }

    void pass(List<PastEvent> events, long until) {
        for (var event : events) {
            if (event.position() > position && event.position() <= until && types.contains(event.type())) {
                waiting.add(event);
                if (waiting.size() == LogCursor.AT_A_TIME) {
                    enter();
                }
            }
        }
    }

    void arrive(long until) {
        if (!waiting.isEmpty()) {
            enter();
        }
        position = Math.max(position, until);
    }

    private void enter() {
        writer.enter(model, List.copyOf(waiting));
        waiting.clear();
    }
}
