package se.boras.forslag.service.clock;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lets one node at a time do what recurs: go through what has fallen due, above all. */
@Component
class Ticking implements SmartLifecycle {

    private final Scheduler scheduler;
    private volatile boolean running;

    Ticking(DataSource database, List<RecurringTask<Void>> tasks) {
        this.scheduler = Scheduler.create(database)
                .startTasks(tasks)
                .tableName("command.scheduled_tasks")
                .serializer(new NothingToKeep())
                .threads(tasks.size())
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
