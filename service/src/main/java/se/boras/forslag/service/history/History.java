package se.boras.forslag.service.history;

import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.Answers;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.service.clock.DemoClock;
import se.boras.forslag.service.history.Loading.State;
import se.boras.forslag.service.history.Tale.Scene;
import se.boras.forslag.service.history.tales.Tales;
import se.boras.forslag.service.processors.Progress;
import se.boras.forslag.service.processors.Readers;

/**
 * Has the past told once, after the doors have opened. What is told last is the mark that all has been told; a telling
 * that was cut short goes on where it was, for the clock has not come to the present yet.
 */
@Component
@Profile("!production")
class History implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(History.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration UNTIL_ALL_IS_READ = Duration.ofMinutes(2);

    private final Storyteller storyteller;
    private final Loading loading;
    private final DemoClock clock;
    private final Answers answers;
    private final Readers readers;
    private final Progress progress;
    private volatile boolean running;
    private @Nullable Thread telling;

    History(
            Storyteller storyteller,
            Loading loading,
            DemoClock clock,
            Answers answers,
            Readers readers,
            Progress progress) {
        this.storyteller = storyteller;
        this.loading = loading;
        this.clock = clock;
        this.answers = answers;
        this.readers = readers;
        this.progress = progress;
    }

    @Override
    public void start() {
        running = true;
        if (loading.state() != State.LOADING) {
            return;
        }
        if (answers.to(Life.request(Tales.LAST.name() + ":1").key()).isPresent()) {
            clock.catchUp();
            loading.is(State.LOADED);
        } else if (clock.behind()) {
            telling = Thread.ofPlatform().name("history").start(this::tell);
        } else {
            loading.is(State.OFF);
        }
    }

    private void tell() {
        var start = System.nanoTime();
        try {
            readers.sleepThrough(() -> storyteller.tell(Tales.ALL, () -> running));
            if (running) {
                var now = LocalDateTime.ofInstant(clock.present(), Circumstances.LOCAL);
                Tales.LAST.scenes(now).forEach(this::act);
                var read = progress.await(progress.head(), UNTIL_ALL_IS_READ);
                loading.is(State.LOADED);
                LOG.info(
                        "History: told in {} s{}",
                        Duration.ofNanos(System.nanoTime() - start).toSeconds(),
                        read ? "" : ", and still being read");
            }
        } catch (RuntimeException failure) {
            if (running) {
                LOG.error("History: cannot be told to its end", failure);
                clock.catchUp();
                loading.is(State.OFF);
            }
        }
    }

    private void act(Scene scene) {
        storyteller.act(scene);
    }

    @Override
    public void stop() {
        running = false;
        var thread = telling;
        if (thread != null) {
            try {
                thread.join(PATIENCE);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
