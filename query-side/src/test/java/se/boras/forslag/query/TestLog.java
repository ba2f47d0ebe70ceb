package se.boras.forslag.query;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.Vocabulary;
import se.boras.forslag.query.log.Envelope;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.model.ReadModel;
import tools.jackson.databind.json.JsonMapper;

/** Appends to the log as the service does, and hands what was appended to every read model as one batch. */
public final class TestLog {

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Collection<ReadModel> models;
    private final List<PastEvent> all = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private long skipped;
    private Instant now = Instant.parse("2026-03-02T08:00:00Z");
    private Map<String, String> envelope = Map.of("actor", "system", "role", "SYSTEM", "channel", "TIMER");

    TestLog(JdbcClient database, TransactionTemplate transaction, Collection<ReadModel> models) {
        this.database = database;
        this.transaction = transaction;
        this.models = models;
    }

    public TestLog at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    public TestLog by(String actor, String role, String organ) {
        envelope = Map.of("actor", actor, "role", role, "onBehalfOf", organ, "channel", "CLERK");
        return this;
    }

    /** As the service does: what is recorded later never has an earlier instant. */
    public TestLog append(LedgerEvent... events) {
        if (!all.isEmpty() && now.isBefore(all.getLast().recordedAt())) {
            throw new IllegalStateException("The log is written forwards");
        }
        var batch = new ArrayList<PastEvent>();
        for (var event : events) {
            var past = past(event, position() + 1);
            store(past);
            all.add(past);
            batch.add(past);
        }
        models.forEach(model -> tell(model, batch));
        return this;
    }

    /** Tells everything to a read model that has been emptied, in batches of some size. */
    public void tellAnew(ReadModel model, int batch) {
        transaction.executeWithoutResult(_ -> {
            database.sql("set local search_path to read").update();
            database.sql("truncate table " + String.join(", ", model.tables())).update();
        });
        for (int from = 0; from < all.size(); from += batch) {
            tell(model, all.subList(from, Math.min(from + batch, all.size())));
        }
    }

    /** As if as much had happened that is nobody's business here. */
    public TestLog skip(long events) {
        skipped += events;
        return this;
    }

    public long position() {
        return all.size() + skipped;
    }

    private void tell(ReadModel model, List<PastEvent> batch) {
        var asked = batch.stream()
                .filter(past -> model.asksFor().stream().anyMatch(kind -> kind.isInstance(past.event())))
                .toList();
        if (!asked.isEmpty()) {
            transaction.executeWithoutResult(_ -> {
                database.sql("set local search_path to read").update();
                model.take(asked);
            });
        }
    }

    private PastEvent past(LedgerEvent event, long position) {
        var said = new Envelope(
                envelope.get("actor"),
                envelope.get("role"),
                envelope.get("onBehalfOf"),
                envelope.get("channel"),
                event.happenedOn(),
                null,
                null,
                null);
        return new PastEvent(position, now, UUID.randomUUID(), Vocabulary.nameOf(event.getClass()), event, said);
    }

    private void store(PastEvent past) {
        var stream = past.event().stream();
        var sequence = sequences.merge(stream, 0L, (last, _) -> last + 1);
        var json = JsonMapper.shared();
        var metadata = new HashMap<>(envelope);
        var happenedOn = past.event().happenedOn();
        if (happenedOn != null) {
            metadata.put("occurredOn", happenedOn.toString());
        }
        database.sql("insert into log.event values (?, ?, ?, ?, ?, '1', ?, ?, ?, ?)")
                .params(
                        past.position(),
                        stream,
                        sequence,
                        "Kind",
                        past.type(),
                        past.recordedAt().atOffset(ZoneOffset.UTC),
                        past.eventId(),
                        json.writeValueAsString(past.event()),
                        json.writeValueAsString(metadata))
                .update();
    }
}
