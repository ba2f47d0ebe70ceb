package se.boras.forslag.service.clock;

import static com.github.kagkarlsson.scheduler.task.schedule.FixedDelay.ofSeconds;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.time.Timekeeper;

/** Lets one node at a time go through what has fallen due, every few seconds. */
@Component
class Ticking implements SmartLifecycle {

    private final Scheduler scheduler;
    private volatile boolean running;

    Ticking(DataSource database, Timekeeper timekeeper, @Value("${liggaren.tick-seconds:5}") int seconds) {
        var fallDue =
                Tasks.recurring("fire-what-is-due", ofSeconds(seconds)).execute((_, _) -> timekeeper.fireWhatIsDue());
        this.scheduler = Scheduler.create(database)
                .startTasks(fallDue)
                .tableName("command.scheduled_tasks")
                .serializer(new NothingToKeep())
                .threads(1)
                .build();
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        scheduler.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** The tasks carry no data, and so nothing can be read back into the process as an object. */
    private static final class NothingToKeep implements Serializer {

        @Override
        public byte[] serialize(@Nullable Object data) {
            return new byte[0];
        }

        @Override
        @SuppressWarnings("NullAway") // the library asks for null where there is nothing
        public <T> T deserialize(Class<T> type, byte[] data) {
            return null;
        }
    }
}
