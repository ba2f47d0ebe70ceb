package se.boras.forslag.command.ballot;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ballot.Crossing.Kind;
import se.boras.forslag.command.ballot.TallyCommand.RecordCrossing;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.Commands;
import se.boras.forslag.command.work.Worker;
import se.boras.forslag.events.ballot.BallotId;

/**
 * Has crossings entered in the ballot's stream once they have been counted, in a unit of work of its own. One that was
 * sent and not struck off before a crash is sent again, and known by its number.
 */
@Component
class CrossingSender extends Worker {

    private static final Logger LOG = LoggerFactory.getLogger(CrossingSender.class);
    private static final Duration BETWEEN_SWEEPS = Duration.ofSeconds(5);

    private record Waiting(BallotId ballotId, Crossing crossing) {}

    private final JdbcClient database;
    private final Commands commands;

    /** Once each, though they are tried every few seconds. */
    private final Set<BallotId> warnedOf = new HashSet<>();

    CrossingSender(JdbcClient database, Commands commands) {
        super("crossings", BETWEEN_SWEEPS);
        this.database = database;
        this.commands = commands;
    }

    /** Whoever has counted waits here, so that the counting is not taken for done before its crossings are entered. */
    void sendNow() {
        now();
    }

    @Override
    protected void round() {
        var stuck = new HashSet<BallotId>();
        for (var next : waiting()) {
            if (!stuck.contains(next.ballotId()) && !sent(next)) {
                stuck.add(next.ballotId());
            }
        }
    }

    /** One that is refused keeps those after it of its own ballot waiting, for they are numbered, and nobody else's. */
    private boolean sent(Waiting next) {
        try {
            commands.send(
                    Actor.SYSTEM,
                    new RecordCrossing(next.ballotId(), next.crossing()),
                    next.crossing().cause());
        } catch (RuntimeException refused) {
            if (warnedOf.add(next.ballotId())) {
                LOG.warn(
                        "Crossing {} of {} waits: {}",
                        next.crossing().no(),
                        next.ballotId(),
                        refused.getClass().getSimpleName());
            }
            return false;
        }
        database.sql("delete from command.crossing_todo where ballot_id = ? and crossing_no = ?")
                .params(next.ballotId().value(), next.crossing().no())
                .update();
        warnedOf.remove(next.ballotId());
        return true;
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
}
