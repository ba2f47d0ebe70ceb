package se.boras.forslag.command.ballot;

import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.Quiet;
import se.boras.forslag.events.ballot.BallotId;

/** Tells how the votes of a ballot stand, once all that the log holds of them has been counted. */
@Component
class BallotCounts {

    private static final long PATIENCE_NANOS = 2_000_000_000L;
    private static final long PAUSE_NANOS = 10_000_000L;

    private final CountTables tables;
    private final JdbcClient database;

    BallotCounts(CountTables tables, JdbcClient database) {
        this.tables = tables;
        this.database = database;
    }

    /** The count of everything stored before this call, waiting a little for it if need be. */
    BallotCount upToNow(BallotId ballot) {
        var last = lastUncounted(ballot);
        var deadline = System.nanoTime() + PATIENCE_NANOS;
        while (tables.position() < last) {
            if (System.nanoTime() > deadline) {
                throw new CountLagging(ballot);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return tables.count(ballot).orElseThrow(() -> new CountLagging(ballot));
    }

    /** A count, and the condition on which it is the last word. */
    record Settled(BallotCount count, Quiet quiet) {}

    /**
     * As above, with every crossing entered, and on condition that no vote is stored before what is decided on it: one
     * that was accepted in time and is still on its way to the log must not be left out.
     */
    Settled settled(BallotId ballot) {
        upToNow(ballot);
        var counted = tables.position();
        var count = tables.count(ballot).orElseThrow(() -> new CountLagging(ballot));
        var open = database.sql("select exists (select 1 from command.crossing_todo where ballot_id = ?)")
                .param(ballot.value())
                .query(Boolean.class)
                .single();
        if (open || lastUncounted(ballot) > 0) {
            throw new CountLagging(ballot);
        }
        return new Settled(count, new Quiet(firstVote(ballot), afterLastVote(ballot), counted));
    }

    /** Looks only at what was stored after the counted position, which is little. */
    private long lastUncounted(BallotId ballot) {
        return database.sql("""
                select coalesce(max(position), 0) from log.event
                where position > ?
                    and (stream = ? or (stream >= ? and stream < ?))
                """)
                .params(tables.position(), ballot.value(), firstVote(ballot), afterLastVote(ballot))
                .query(Long.class)
                .single();
    }

    private static String firstVote(BallotId ballot) {
        return "vote-" + ballot.number() + "-";
    }

    private static String afterLastVote(BallotId ballot) {
        return "vote-" + ballot.number() + ".";
    }
}
