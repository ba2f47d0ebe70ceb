package se.boras.forslag.command.ballot;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ballot.DoubtCommand.FlagBallot;
import se.boras.forslag.command.ballot.Signal.Kind;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.Commands;
import se.boras.forslag.events.ballot.BallotId;

/**
 * Watches for votes that pile up. Counts in memory and writes once a second, so that a run on one ballot does not queue
 * for one row; what a crash loses is a second of signals.
 */
@Component
class SpikeWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SpikeWatch.class);

    private final Signals signals;
    private final Commands commands;
    private final Clock clock;
    private final SpikeLimits limits = SpikeLimits.DEFAULT;
    private final ConcurrentHashMap<Signal, LongAdder> seen = new ConcurrentHashMap<>();
    private volatile @Nullable ScheduledExecutorService thread;

    SpikeWatch(Signals signals, Commands commands, Clock clock) {
        this.signals = signals;
        this.commands = commands;
        this.clock = clock;
    }

    void note(BallotId ballot, String domainHash, @Nullable String blockHash) {
        var hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        add(new Signal(ballot, hour, Kind.HOUR, Signal.ANY));
        add(new Signal(ballot, hour, Kind.DOMAIN, domainHash));
        if (blockHash != null) {
            add(new Signal(ballot, hour, Kind.BLOCK, blockHash));
        }
    }

    private void add(Signal signal) {
        seen.computeIfAbsent(signal, _ -> new LongAdder()).increment();
    }

    void write() {
        for (var signal : seen.keySet()) {
            var votes = seen.remove(signal);
            if (votes != null) {
                judge(signal, signals.add(signal, votes.sum()));
            }
        }
    }

    private void judge(Signal signal, int votes) {
        if (votes > limits.of(signal.kind()) && signals.flagFirst(signal)) {
            var findings =
                    "spike %s %s: %d > %d".formatted(signal.kind(), signal.hour(), votes, limits.of(signal.kind()));
            commands.send(Actor.SYSTEM, new FlagBallot(signal.ballotId(), findings));
        }
    }

    private void writeQuietly() {
        try {
            write();
        } catch (RuntimeException failure) {
            LOG.warn("Signals were not written: {}", failure.getMessage());
        }
    }

    private void cleanQuietly() {
        try {
            signals.forgetOld(clock.instant());
        } catch (RuntimeException failure) {
            LOG.warn("Old signals wait to be forgotten: {}", failure.getMessage());
        }
    }

    @Override
    public void start() {
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("spike-watch").factory());
        started.scheduleWithFixedDelay(this::writeQuietly, 1, 1, TimeUnit.SECONDS);
        started.scheduleWithFixedDelay(this::cleanQuietly, 1, 3600, TimeUnit.SECONDS);
        thread = started;
    }

    @Override
    public void stop() {
        var running = thread;
        if (running != null) {
            running.shutdown();
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Stops after the last call has been answered. */
    @Override
    public int getPhase() {
        return 0;
    }
}
