package se.boras.forslag.service.rebuild;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;
import se.boras.forslag.service.rebuild.Likeness.Statement;

/** Puts the shadow in the place of the old tables, in one transaction with the position their processors go on from. */
final class Swap {

    private static final int ATTEMPTS = 120;
    private static final long PAUSE_NANOS = 500_000_000;

    private final Tools tools;
    private final List<Lane> lanes;
    private final LongSupplier readOn;
    private final List<Statement> statements;
    private final OneAtATime lock;

    Swap(Tools tools, List<Lane> lanes, LongSupplier readOn, List<Statement> statements, OneAtATime lock) {
        this.tools = tools;
        this.lanes = lanes;
        this.readOn = readOn;
        this.statements = statements;
        this.lock = lock;
    }

    /** Whoever reads in the tables for long is not driven out; it is tried again, and meanwhile all goes on. */
    void make(Course course) {
        for (int attempt = 1; !succeeds(course, attempt); attempt++) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private boolean succeeds(Course course, int attempt) {
        var processors = lanes.stream().map(this::processor).toList();
        processors.forEach(StreamingEventProcessor::shutDown);
        try {
            new TransactionTemplate(tools.transactions()).executeWithoutResult(_ -> swap(course));
            return true;
        } catch (DataAccessException busy) {
            if (!Shadow.isBusy(busy)
                    || attempt == ATTEMPTS
                    || Thread.currentThread().isInterrupted()) {
                throw busy;
            }
            return false;
        } finally {
            processors.forEach(StreamingEventProcessor::start);
        }
    }

    private void swap(Course course) {
        tools.shadow().bePatient();
        lanes.forEach(lane -> {
            tools.tokens().hold(lane.model().name());
            tools.letters().forget(lane.model().name());
        });
        var position = readOn.getAsLong();
        var tables =
                lanes.stream().flatMap(lane -> lane.model().tables().stream()).toList();
        tools.shadow().close(tables);
        if (!isStillOurs() || !tools.shadow().isLike(tables, statements)) {
            throw RebuildFailed.because("The tables were changed meanwhile");
        }
        tools.shadow().takeThePlaceOf(tables);
        lanes.forEach(lane -> tools.tokens().move(lane.model().name(), position));
        tools.diary().keep(course.done());
    }

    private boolean isStillOurs() {
        try {
            return lock.isHeld();
        } catch (SQLException gone) {
            return false;
        }
    }

    private StreamingEventProcessor processor(Lane lane) {
        var name = lane.model().name();
        return tools.processing()
                .eventProcessor(name, StreamingEventProcessor.class)
                .orElseThrow(() -> RebuildFailed.because("No processor is called " + name));
    }
}
