package se.boras.forslag.command.ballot;

import java.time.Duration;
import java.util.List;
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

    private static final Duration BETWEEN_SWEEPS = Duration.ofSeconds(5);

    private record Waiting(BallotId ballotId, Crossing crossing) {}

    private final JdbcClient database;
    private final Commands commands;

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
}
