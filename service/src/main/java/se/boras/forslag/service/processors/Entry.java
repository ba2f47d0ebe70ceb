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
    private final Tokens tokens;
    private final Waiting waiting;

    Entry(JdbcClient database, Savepoint savepoint, Tokens tokens, Waiting waiting) {
        this.database = database;
        this.savepoint = savepoint;
        this.tokens = tokens;
        this.waiting = waiting;
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

    /** An event that was put aside, unless the model has been built anew meanwhile: then it has it already. */
    void late(ReadModel model, PastEvent event, String letter) {
        tokens.hold(model.name());
        if (waiting.includes(letter)) {
            one(model, event);
        }
    }

    private void take(ReadModel model, List<PastEvent> batch) {
        database.sql("set local search_path to read").update();
        model.take(batch);
    }
}
