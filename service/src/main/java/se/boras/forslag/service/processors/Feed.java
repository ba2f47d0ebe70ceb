package se.boras.forslag.service.processors;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.model.ReadModel;

/**
 * Feeds one read model: events are collected and given to it together, in the transaction that moves its processor on.
 * When that fails, the events of the failed batch are given to it one at a time, so that the one it cannot take is put
 * aside and the others go on.
 */
final class Feed implements EventMessageHandler {

    private final ReadModel model;
    private final Entry entry;
    private final String batchKey;
    private final ClassValue<Boolean> asked;
    private volatile long oneByOneUntil;

    Feed(ReadModel model, Entry entry) {
        this.model = model;
        this.entry = entry;
        this.batchKey = Feed.class.getName() + "." + model.name();
        this.asked = new Asked(model.asksFor());
    }

    /** Every event passes by every feed, so the answer is remembered. */
    private static final class Asked extends ClassValue<Boolean> {

        private final List<Class<? extends LedgerEvent>> kinds;

        Asked(List<Class<? extends LedgerEvent>> kinds) {
            this.kinds = kinds;
        }

        @Override
        protected Boolean computeValue(Class<?> type) {
            return kinds.stream().anyMatch(kind -> kind.isAssignableFrom(type));
        }
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return asked.get(payloadType);
    }

    @Override
    public boolean canHandle(EventMessage<?> message) {
        return canHandleType(message.getPayloadType());
    }

    @Override
    public @Nullable Object handle(EventMessage<?> message) {
        var work = CurrentUnitOfWork.get();
        if (work.getResource(DeadLetter.class.getName()) instanceof JdbcDeadLetter<?> letter) {
            entry.late(model, Arrival.told(message), letter.getIdentifier());
        } else if (Arrival.position(message) <= oneByOneUntil) {
            entry.one(model, Arrival.told(message));
        } else {
            batch(work.root()).add(Arrival.told(message));
        }
        return null;
    }

    private List<PastEvent> batch(UnitOfWork<?> work) {
        return work.getOrComputeResource(batchKey, _ -> {
            var batch = new ArrayList<PastEvent>();
            work.onPrepareCommit(_ -> take(batch));
            return batch;
        });
    }

    private void take(List<PastEvent> batch) {
        try {
            entry.all(model, batch);
        } catch (Trouble trouble) {
            if (!trouble.passing()) {
                oneByOneUntil = batch.getLast().position();
            }
            throw trouble;
        }
    }

    /** A read model is built anew beside itself, never emptied under its readers. */
    @Override
    public boolean supportsReset() {
        return false;
    }
}
