package se.boras.forslag.service.rebuild;

import java.util.ArrayList;
import java.util.List;
import se.boras.forslag.query.log.PastEvent;

/** Those events of a lane that must keep their order, and are entered in a transaction of their own. */
final class Track {

    private final Lane lane;
    private final int number;
    private final ShadowWriter writer;
    private final List<PastEvent> waiting = new ArrayList<>();

    Track(Lane lane, int number, ShadowWriter writer) {
        this.lane = lane;
        this.number = number;
        this.writer = writer;
    }

    Lane lane() {
        return lane;
    }

    void pass(List<PastEvent> events, long until) {
        for (var event : events) {
            if (lane.wants(event, until) && lane.trackOf(event) == number) {
                waiting.add(event);
                if (waiting.size() == LogCursor.AT_A_TIME) {
                    enter();
                }
            }
        }
    }

    /** Enters what is left. */
    void arrive() {
        if (!waiting.isEmpty()) {
            enter();
        }
    }

    private void enter() {
        writer.enter(lane.model(), List.copyOf(waiting));
        waiting.clear();
    }
}
