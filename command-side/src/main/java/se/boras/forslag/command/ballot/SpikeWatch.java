package se.boras.forslag.command.ballot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ballot.DoubtCommand.FlagBallot;
import se.boras.forslag.command.ballot.Signal.Kind;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.Commands;
import se.boras.forslag.command.work.Worker;
import se.boras.forslag.events.ballot.BallotId;

/**
 * Watches for votes that pile up. Counts in memory and writes once a second, so that a run on one ballot does not queue
 * for one row; what a crash loses is a second of signals.
 */
@Component
class SpikeWatch extends Worker {

    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(1);

    private final Signals signals;
    private final Commands commands;
    private final Clock clock;
    private final SpikeLimits limits = SpikeLimits.DEFAULT;
    private final ConcurrentHashMap<Signal, LongAdder> seen = new ConcurrentHashMap<>();
    private Instant cleanedUpTo = Instant.MIN;

    SpikeWatch(Signals signals, Commands commands, Clock clock) {
        super("spike-watch", BETWEEN_ROUNDS);
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

    /** What is old is forgotten once an hour. */
    @Override
    protected void round() {
        write();
        var hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        if (hour.isAfter(cleanedUpTo)) {
            signals.forgetOld(clock.instant());
            cleanedUpTo = hour;
        }
    }
}
