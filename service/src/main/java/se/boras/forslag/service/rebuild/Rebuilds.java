package se.boras.forslag.service.rebuild;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.query.model.ReadModel;
import se.boras.forslag.service.rebuild.Account.Fault;

/** Begins rebuilds, one at a time in the whole house, and ends them with the service. */
@Component
class Rebuilds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);
    private static final long PATIENCE_SECONDS = 15;

    private final Tools tools;
    private final DataSource database;
    private final Clock clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("rebuild").daemon().factory());
    private volatile boolean running;

    Rebuilds(Tools tools, DataSource database, Clock clock) {
        this.tools = tools;
        this.database = database;
        this.clock = clock;
    }

    /** Begins, and returns at once. */
    Account begin(List<ReadModel> models) {
        var lock = lock();
        try {
            var course = new Course(models.stream().map(ReadModel::name).toList(), tools.diary(), clock);
            var account = course.tell();
            worker.execute(() -> rebuild(models, course, lock));
            return account;
        } catch (RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    private void rebuild(List<ReadModel> models, Course course, OneAtATime lock) {
        try (lock) {
            try {
                new Rebuild(tools, models, course).run(lock);
                LOG.info("Built anew: {}", course);
            } catch (RuntimeException failed) {
                var account = course.failed(fault(failed));
                LOG.warn("Not built anew: {}, {}", course, account.fault());
                Thread.interrupted();
                tools.shadow().lift();
                tools.diary().keep(account);
            }
        }
    }

    private static Fault fault(RuntimeException failed) {
        return failed instanceof RebuildFailed at
                ? new Fault(RebuildFailed.kind(at.getCause() == null ? at : at.getCause()), at.position(), at.type())
                : new Fault(RebuildFailed.kind(failed), null, null);
    }

    private OneAtATime lock() {
        try {
            return OneAtATime.attempt(database).orElseThrow(() -> RuleViolation.conflict("rebuild-under-way"));
        } catch (SQLException unreachable) {
            throw new DataAccessResourceFailureException("No connection for the lock", unreachable);
        }
    }

    /** What a killed service has left in the shadow is taken away, unless another node is at work there. */
    @Override
    public void start() {
        running = true;
        try (var lock = OneAtATime.attempt(database).orElse(null)) {
            if (lock != null) {
                tools.shadow().lift();
                tools.diary().leftBehind().forEach(account -> tools.diary().keep(account.abandoned(clock.instant())));
            }
        } catch (SQLException unreachable) {
            throw new DataAccessResourceFailureException("No connection for the lock", unreachable);
        }
    }

    @Override
    public void stop() {
        running = false;
        worker.shutdownNow();
        try {
            if (!worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("A rebuild does not stop; what it has left will be taken away at the next start");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
