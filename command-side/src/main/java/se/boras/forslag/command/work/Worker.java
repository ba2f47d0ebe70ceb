package se.boras.forslag.command.work;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** One thread that does a round of its work now and then, and whenever it is asked; what fails is done in a later round. */
public abstract class Worker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final long SECONDS_TO_FINISH = 5;

    private final String name;
    private final Duration pause;
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile @Nullable ScheduledExecutorService thread;

    protected Worker(String name, Duration pause) {
        this.name = name;
        this.pause = pause;
    }

    /** All there is to do now. */
    protected abstract void round();

    /** Has a round done soon, and waits for nothing. */
    protected final void soon() {
        var running = thread;
        if (running != null && asked.compareAndSet(false, true)) {
            try {
                running.execute(this::quietly);
            } catch (RejectedExecutionException stopping) {
                LOG.debug("{}: the rest waits for the next start", name);
            }
        }
    }

    /** Has a round done and waits until it is over. */
    protected final void now() {
        var running = thread;
        if (running == null) {
            return;
        }
        try {
            running.submit(this::quietly).get();
        } catch (ExecutionException | RejectedExecutionException stopping) {
            LOG.debug("{}: the rest waits for the next start", name);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void quietly() {
        asked.set(false);
        try {
            round();
        } catch (RuntimeException failure) {
            LOG.warn(
                    "{}: a round failed and is done again: {}",
                    name,
                    failure.getClass().getSimpleName());
        }
    }

    @Override
    public final void start() {
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
        started.scheduleWithFixedDelay(this::quietly, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
        thread = started;
    }

    @Override
    public final void stop() {
        var running = thread;
        thread = null;
        if (running == null) {
            return;
        }
        running.shutdown();
        try {
            if (!running.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                LOG.warn("{}: is left in the middle of a round", name);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public final boolean isRunning() {
        return thread != null;
    }

    /** Stops after the last call has been answered. */
    @Override
    public final int getPhase() {
        return 0;
    }
}
