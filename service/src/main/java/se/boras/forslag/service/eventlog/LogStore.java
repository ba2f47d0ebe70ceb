package se.boras.forslag.service.eventlog;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.lifecycle.Lifecycle;
import org.axonframework.lifecycle.Phase;
import org.jspecify.annotations.Nullable;

/** Axon's event store on our log. Its own would leave the processors to look for new events, twice a second each. */
class LogStore extends AbstractEventStore implements Lifecycle {

    private final EventLogEngine log;
    private final Tail tail;

    LogStore(EventLogEngine log) {
        super(new Parts().storageEngine(log));
        this.log = log;
        this.tail = new Tail(log);
    }

    private static final class Parts extends AbstractEventStore.Builder {}

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken from) {
        tail.start();
        return new Following(log, tail, from == null ? 0 : from.position().orElse(0));
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        tail.nudge();
    }

    @Override
    public void registerLifecycleHandlers(LifecycleRegistry lifecycle) {
        lifecycle.onShutdown(Phase.INBOUND_EVENT_CONNECTORS - 10, tail::close);
    }
}
