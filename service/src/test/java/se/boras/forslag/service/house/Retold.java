package se.boras.forslag.service.house;

import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.Vocabulary;
import se.boras.forslag.query.log.Envelope;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.log.StoredEvents;
import se.boras.forslag.query.log.StoredEvents.Stored;
import se.boras.forslag.query.model.ReadModel;
import se.boras.forslag.query.reading.Json;

/** What read models hold, and what they would hold had nothing ever happened but the log. */
record Retold(JdbcClient database, TransactionTemplate transaction, StoredEvents log, List<ReadModel> models) {

    /** Every row of every table, by read model. */
    SequencedMap<String, List<String>> now() {
        var rows = new TreeMap<String, List<String>>();
        models.forEach(model -> rows.put(model.name(), rows(model)));
        return rows;
    }

    SequencedMap<String, List<String>> fromTheLog() {
        var events = log.between(1, log.head(), Long.MAX_VALUE).stream()
                .map(Retold::past)
                .toList();
        var rows = new TreeMap<String, List<String>>();
        models.forEach(model -> transaction.executeWithoutResult(inVain -> {
            inVain.setRollbackOnly();
            database.sql("set local search_path to read").update();
            database.sql("truncate table " + String.join(", ", model.tables())).update();
            model.take(events.stream()
                    .filter(past -> model.asksFor().stream().anyMatch(kind -> kind.isInstance(past.event())))
                    .toList());
            rows.put(model.name(), rows(model));
        }));
        return rows;
    }

    private List<String> rows(ReadModel model) {
        return model.tables().stream()
                .flatMap(table -> database
                        .sql("select '" + table + "' || t::text from read." + table + " t order by 1")
                        .query(String.class)
                        .list()
                        .stream())
                .toList();
    }

    private static PastEvent past(Stored stored) {
        Class<? extends LedgerEvent> type =
                Objects.requireNonNull(Vocabulary.byName().get(stored.type()));
        return new PastEvent(
                stored.position(),
                stored.recordedAt(),
                stored.eventId(),
                stored.type(),
                Json.MAPPER.readValue(stored.payload(), type),
                Json.MAPPER.readValue(stored.metadata(), Envelope.class));
    }
}
