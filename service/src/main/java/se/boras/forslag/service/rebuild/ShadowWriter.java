package se.boras.forslag.service.rebuild;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.model.ReadModel;

/** Lets a read model write in the shadow, by the very code that writes in its place from day to day. */
@Component
class ShadowWriter {

    /**
     * A shadow that is lost in a crash is lost anyway, so nobody waits for the disk. What was planned for empty tables is
     * of no use when they are full, and how full they are is not known until then.
     */
    private static final String HERE = """
            set local search_path to shadow;
            set local synchronous_commit to off;
            set local plan_cache_mode to force_custom_plan;
            set local enable_seqscan to off
            """;

    private final JdbcClient database;
    private final TransactionTemplate ofItsOwn;

    ShadowWriter(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.ofItsOwn = new TransactionTemplate(transactions);
        this.ofItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void enter(ReadModel model, List<PastEvent> batch) {
        try {
            ofItsOwn.executeWithoutResult(_ -> take(model, batch));
        } catch (RuntimeException trouble) {
            throw toBlame(model, batch, trouble);
        }
    }

    private void take(ReadModel model, List<PastEvent> batch) {
        database.sql(HERE).update();
        model.take(batch);
    }

    /** Finds the event by entering them one by one, which leaves no trace. */
    private RebuildFailed toBlame(ReadModel model, List<PastEvent> batch, RuntimeException trouble) {
        var failure = ofItsOwn.execute(attempt -> {
            attempt.setRollbackOnly();
            for (var event : batch) {
                try {
                    take(model, List.of(event));
                } catch (RuntimeException found) {
                    return RebuildFailed.at(event.position(), event.type(), found);
                }
            }
            return RebuildFailed.at(
                    batch.getFirst().position(), batch.getFirst().type(), trouble);
        });
        return failure == null ? RebuildFailed.because(RebuildFailed.kind(trouble)) : failure;
    }
}
