package se.boras.forslag.command.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.LedgerEvent;

/** A ledger of lists, to see what a handler reads and appends without a bus or a database. */
public final class LedgerOnPaper extends Ledger {

    private final Map<String, List<LedgerEvent>> streams = new HashMap<>();
    private final List<LedgerEvent> appended = new ArrayList<>();

    public LedgerOnPaper() {
        super(EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build());
    }

    public LedgerOnPaper given(LedgerEvent... events) {
        for (var event : events) {
            stream(event.stream()).add(event);
        }
        return this;
    }

    public Dossier dossier() {
        return new Dossier(this, null);
    }

    public List<LedgerEvent> appended() {
        return List.copyOf(appended);
    }

    @Override
    void publish(String kind, long sequence, LedgerEvent event, @Nullable LocalDate happenedOn) {
        stream(event.stream()).add(event);
        appended.add(event);
    }

    @Override
    <S> Version<S> read(StreamKind<S, ?> kind, String stream) {
        var version = Version.<S>none();
        for (var event : stream(stream)) {
            version = new Version<>(kind.evolve(version.state(), event), version.next() + 1);
        }
        return version;
    }

    @Override
    <S> @Nullable Version<S> remembered(StreamKind<S, ?> kind, String stream) {
        return null;
    }

    private List<LedgerEvent> stream(String id) {
        return streams.computeIfAbsent(id, _ -> new ArrayList<>());
    }
}
