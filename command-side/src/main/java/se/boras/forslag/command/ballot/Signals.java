package se.boras.forslag.command.ballot;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.ballot.BallotId;

/** Keeps {@code command.ballot_signal}: short-lived, and apart from the log. */
@Repository
class Signals {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient database;

    Signals(JdbcClient database) {
        this.database = database;
    }

    /** How many there are with these. */
    int add(Signal signal, long votes) {
        return database.sql("""
                insert into command.ballot_signal as known (ballot_id, hour, kind, value_hash, n)
                values (?, ?, ?, ?, ?)
                on conflict (ballot_id, hour, kind, value_hash) do update set n = known.n + excluded.n
                returning n
                """)
                .params(signal.ballotId().value(), signal.hour().atOffset(ZoneOffset.UTC))
                .params(signal.kind().name(), signal.valueHash(), votes)
                .query(Integer.class)
                .single();
    }

    /** Whether this is the first of its kind within its hour that is flagged. */
    boolean flagFirst(Signal signal) {
        return database.sql("""
                update command.ballot_signal set flagged = true
                where ballot_id = :ballot and hour = :hour and kind = :kind and value_hash = :value
                    and not exists (select 1 from command.ballot_signal
                        where ballot_id = :ballot and hour = :hour and kind = :kind and flagged)
                """)
                        .param("ballot", signal.ballotId().value())
                        .param("hour", signal.hour().atOffset(ZoneOffset.UTC))
                        .param("kind", signal.kind().name())
                        .param("value", signal.valueHash())
                        .update()
                == 1;
    }

    void forgetOld(Instant now) {
        database.sql("delete from command.ballot_signal where hour < ?")
                .param(now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    void forget(BallotId ballot) {
        database.sql("delete from command.ballot_signal where ballot_id = ?")
                .param(ballot.value())
                .update();
    }
}
