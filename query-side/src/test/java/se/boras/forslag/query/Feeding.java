package se.boras.forslag.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.Vocabulary;
import se.boras.forslag.query.log.Envelope;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.log.StoredEvents;
import se.boras.forslag.query.log.StoredEvents.Stored;
import se.boras.forslag.query.model.ReadModel;
import se.boras.forslag.query.reading.Json;

/** Reads the log from its beginning to its end and hands it to every read model, in large batches. */
final class Feeding {

    private static final int BATCH = 5_000;

    private final StoredEvents stored;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    Feeding(StoredEvents stored, JdbcClient database, PlatformTransactionManager transactions) {
        this.stored = stored;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    void all(Collection<ReadModel> models) {
        var head = stored.head();
        for (var from = 1L; from <= head; from += BATCH) {
            var batch = stored.between(from, head, BATCH).stream()
                    .map(Feeding::past)
                    .toList();
            models.forEach(model -> feed(model, batch));
        }
    }

    private void feed(ReadModel model, List<PastEvent> batch) {
        var asked = new ArrayList<PastEvent>();
        for (var event : batch) {
            if (model.asksFor().stream().anyMatch(type -> type.isInstance(event.event()))) {
                asked.add(event);
            }
        }
        if (!asked.isEmpty()) {
            transaction.executeWithoutResult(_ -> {
                database.sql("set local search_path to read").update();
                model.take(asked);
            });
        }
    }

    private static PastEvent past(Stored row) {
        Class<? extends LedgerEvent> type =
                Objects.requireNonNull(Vocabulary.byName().get(row.type()));
        return new PastEvent(
                row.position(),
                row.recordedAt(),
                row.eventId(),
                row.type(),
                Json.MAPPER.readValue(row.payload(), type),
                Json.MAPPER.readValue(row.metadata(), Envelope.class));
    }
}
