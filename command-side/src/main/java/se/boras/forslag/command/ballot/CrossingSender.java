package se.boras.forslag.command.ballot;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ballot.Crossing.Kind;
import se.boras.forslag.command.ballot.TallyCommand.RecordCrossing;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.Commands;
import se.boras.forslag.events.ballot.BallotId;

/**
 * Has crossings entered in the ballot's stream once they have been counted, in a unit of work of its own. One that was
 * sent and not struck off before a crash is sent again, and known by its number.
 */
@Component
class CrossingSender implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CrossingSender.class);
    private static final int SECONDS_BETWEEN_SWEEPS = 5;

    private record Waiting(BallotId ballotId, Crossing crossing) {}

    private final JdbcClient database;
    private final Commands commands;
    private volatile @Nullable ScheduledExecutorService thread;

    CrossingSender(JdbcClient database, Commands commands) {
        this.database = database;
        this.commands = commands;
    }

    @Override
    public void start() {
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("crossings").factory());
        started.scheduleWithFixedDelay(this::sendQuietly, 0, SECONDS_BETWEEN_SWEEPS, TimeUnit.SECONDS);
        thread = started;
    }

    /** Whoever has counted waits here, so that the counting is not taken for done before its crossings are entered. */
    void sendNow() {
        var running = thread;
        if (running == null || running.isShutdown()) {
            return;
        }
        try {
            running.submit(this::sendQuietly).get();
        } catch (ExecutionException | RejectedExecutionException stopping) {
            LOG.debug("Crossings wait for the next start", stopping);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void sendQuietly() {
        try {
            send();
        } catch (RuntimeException failure) {
            LOG.warn("Crossings wait to be entered: {}", failure.getMessage());
        }
    }

    void send() {
        for (var next : waiting()) {
            commands.send(
                    Actor.SYSTEM,
                    new RecordCrossing(next.ballotId(), next.crossing()),
                    next.crossing().cause());
            database.sql("delete from command.crossing_todo where ballot_id = ? and crossing_no = ?")
                    .params(next.ballotId().value(), next.crossing().no())
                    .update();
        }
    }

    private List<Waiting> waiting() {
        return database.sql("select * from command.crossing_todo order by ballot_id, crossing_no")
                .query((row, _) -> new Waiting(
                        new BallotId(row.getString("ballot_id")),
                        new Crossing(
                                row.getInt("crossing_no"),
                                Kind.valueOf(row.getString("kind")),
                                row.getString("cause"),
                                row.getInt("valid"),
                                row.getTimestamp("at").toInstant())))
                .list();
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
