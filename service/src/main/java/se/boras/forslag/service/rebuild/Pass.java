package se.boras.forslag.service.rebuild;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import se.boras.forslag.query.log.PastEvent;

/** Leads read models through the log side by side: it is read once and decoded once, and is read ahead of the writing. */
@Component
class Pass {

    private static final int A_FEW = 3;

    private final DataSource database;

    Pass(DataSource database) {
        this.database = database;
    }

    void lead(List<Lane> lanes, ToLongFunction<Lane> until, Consumer<List<PastEvent>> told) {
        var from = lanes.stream().mapToLong(Lane::position).min().orElse(0);
        var to = lanes.stream().mapToLong(until).max().orElse(0);
        var types = lanes.stream().flatMap(lane -> lane.types().stream()).collect(Collectors.toSet());
        var tracks = lanes.stream().flatMap(lane -> lane.tracks().stream()).toList();
        try (var cursor = LogCursor.over(database, from, to, types);
                var workers = Executors.newThreadPerTaskExecutor(threads())) {
            var next = workers.submit(cursor::next);
            for (var events = got(next); !events.isEmpty(); events = got(next)) {
                next = workers.submit(cursor::next);
                var chunk = events;
                together(workers, tracks, track -> track.pass(chunk, until.applyAsLong(track.lane())));
                told.accept(events);
            }
            together(workers, tracks, Track::arrive);
            lanes.forEach(lane -> lane.arrived(until.applyAsLong(lane)));
        } catch (SQLException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    /** Does something about each, a few of them side by side. */
    <T> void each(List<T> things, Consumer<T> what) {
        try (var workers = Executors.newFixedThreadPool(A_FEW, threads())) {
            together(workers, things, what);
        }
    }

    private static <T> void together(ExecutorService workers, List<T> things, Consumer<T> what) {
        var tasks = new ArrayList<Callable<Void>>();
        for (var thing : things) {
            tasks.add(() -> {
                what.accept(thing);
                return null;
            });
        }
        try {
            workers.invokeAll(tasks).forEach(Pass::got);
        } catch (InterruptedException stopped) {
            throw interrupted();
        }
    }

    /** Not virtual ones: decoding is work for the processor, and would keep those who answer people waiting. */
    private static ThreadFactory threads() {
        return Thread.ofPlatform().name("rebuild-", 0).daemon().factory();
    }

    private static <T> T got(Future<T> result) {
        try {
            return result.get();
        } catch (InterruptedException stopped) {
            throw interrupted();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException known
                    ? known
                    : new IllegalStateException(failed.getCause());
        }
    }

    private static RebuildFailed interrupted() {
        Thread.currentThread().interrupt();
        return RebuildFailed.because("The service is stopping");
    }
}
