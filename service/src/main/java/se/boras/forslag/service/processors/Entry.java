package se.boras.forslag.service.processors;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.model.ReadModel;

/** Enters events in the tables that people read, within the transaction that is under way. */
@Component
class Entry {

    private final JdbcClient database;
    private final Savepoint savepoint;

    Entry(JdbcClient database, Savepoint savepoint) {
        this.database = database;
        this.savepoint = savepoint;
    }

    void all(ReadModel model, List<PastEvent> batch) {
        try {
            take(model, batch);
        } catch (RuntimeException failure) {
            throw Trouble.of(failure);
        }
    }

    /** If it fails the transaction goes on as if it had not been tried. */
    void one(ReadModel model, PastEvent event) {
        savepoint.around(() -> {
            take(model, List.of(event));
            return null;
        });
    }

    private void take(ReadModel model, List<PastEvent> batch) {
        database.sql("set local search_path to read").update();
        model.take(batch);
    }
}
