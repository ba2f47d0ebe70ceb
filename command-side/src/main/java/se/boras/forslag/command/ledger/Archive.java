package se.boras.forslag.command.ledger;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.LedgerEvent;

/** Looks up in the log how a stream stands (<i>arkivet</i>), for whoever asks outside of a command and its dossier. */
@Component
public class Archive {
    private final EventStore log;

    Archive(EventStore log) {
        this.log = log;
    }

    public <S, E extends LedgerEvent> Optional<S> find(StreamKind<S, E> kind, Object id) {
        @Nullable S state = null;
        var events = log.readEvents(id.toString());
        while (events.hasNext()) {
            state = kind.evolve(state, (LedgerEvent) events.next().getPayload());
        }
        return Optional.ofNullable(state);
    }

    public <S, E extends LedgerEvent> S get(StreamKind<S, E> kind, Object id) {
        return find(kind, id).orElseThrow(() -> new UnknownStream(id.toString()));
    }
}
