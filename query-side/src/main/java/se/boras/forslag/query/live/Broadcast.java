package se.boras.forslag.query.live;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import se.boras.forslag.query.freshness.CaughtUp;
import se.boras.forslag.query.log.StoredEvents;
import se.boras.forslag.query.reading.Refused;

/**
 * Tells all who listen at this node what has happened, at most once a second: the first at once, what follows together.
 * So everything stays in the order of the log, and a proposal that everybody votes on is told of once a second.
 *
 * <p>Stops before the web server does, which waits for whoever is being answered.
 */
@Component
class Broadcast implements Nudge, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Broadcast.class);

    private final News news;
    private final StoredEvents log;
    private final CaughtUp readModels;
    private final int mostListeners;
    private final Semaphore nudges = new Semaphore(0);
    private final Set<Listener> listeners = new HashSet<>();
    private long position;
    private volatile @Nullable Rounds rounds;

    Broadcast(
            News news,
            StoredEvents log,
            CaughtUp readModels,
            @Value("${liggaren.live.most-listeners:1000}") int mostListeners) {
        this.news = news;
        this.log = log;
        this.readModels = readModels;
        this.mostListeners = mostListeners;
    }

    @Override
    public void given() {
        nudges.release();
    }

    /** From now on the listener hears everything after {@link Listener#since}. */
    synchronized Listener join() {
        if (!isRunning() || listeners.size() >= mostListeners) {
            throw Refused.tooManyStreams();
        }
        var listener = new Listener(position);
        listeners.add(listener);
        return listener;
    }

    synchronized void leave(Listener listener) {
        listeners.remove(listener);
    }

    @Override
    public synchronized void start() {
        position = toldUpTo();
        rounds = new Rounds(nudges, this::tellIfPossible).begin();
    }

    @Override
    public void stop() {
        var run = rounds;
        rounds = null;
        letGo();
        if (run != null) {
            run.end();
        }
    }

    @Override
    public boolean isRunning() {
        return rounds != null;
    }

    private synchronized void letGo() {
        listeners.forEach(Listener::leave);
        listeners.clear();
    }

    private void tellIfPossible() {
        try {
            tell();
        } catch (RuntimeException failed) {
            LOG.warn("Nobody can be told what happens just now: {}", failed.getMessage());
        }
    }

    /** Waits for the read models first, so that whoever is told and reads sees it; what is not there yet comes next. */
    void tell() {
        var head = log.head();
        if (!readModels.await(head, Rounds.BETWEEN)) {
            given();
        }
        tellUpTo(toldUpTo());
    }

    private synchronized void tellUpTo(long upTo) {
        if (upTo > position) {
            var round = round(upTo);
            position = upTo;
            listeners.removeIf(Listener::isGone);
            listeners.forEach(listener -> listener.hear(round));
        }
    }

    private Round round(long upTo) {
        if (upTo - position > News.MOST) {
            return Round.reset(upTo);
        }
        return listeners.isEmpty() ? Round.of(upTo, List.of()) : news.between(position, upTo);
    }

    private long toldUpTo() {
        return Math.min(log.head(), readModels.reached());
    }
}
