package se.boras.forslag.command.time;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps {@code command.due}: what will fall due, when, and for what. Policies write it, the timekeeper reads it. */
@Repository
public class DueList {

    /** One thing that falls due. */
    public record Due(String kind, String subject, Instant at) {}

    private final JdbcClient database;

    DueList(JdbcClient database) {
        this.database = database;
    }

    public void plan(String kind, Object subject, Instant at) {
        database.sql("""
                insert into command.due (kind, subject, due_at) values (?, ?, ?)
                on conflict (kind, subject) do update set due_at = excluded.due_at
                """)
                .params(kind, subject.toString(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Plans it for the first of these instants; takes it away if there is none. */
    public void planFirst(String kind, Object subject, Stream<Instant> instants) {
        instants.min(Comparator.naturalOrder())
                .ifPresentOrElse(at -> plan(kind, subject, at), () -> cancel(kind, subject));
    }

    public void cancel(String kind, Object subject) {
        database.sql("delete from command.due where kind = ? and subject = ?")
                .params(kind, subject.toString())
                .update();
    }

    /** Takes away what was done, unless it was planned anew for another time meanwhile. */
    public void done(Due due) {
        database.sql("delete from command.due where kind = ? and subject = ? and due_at = ?")
                .params(due.kind(), due.subject(), due.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<Instant> next() {
        return database.sql("select min(due_at) from command.due")
                .query((row, _) -> Optional.ofNullable(row.getTimestamp(1)).map(java.sql.Timestamp::toInstant))
                .single();
    }

    List<Due> upTo(Instant now, int most) {
        return database.sql(
                        "select kind, subject, due_at from command.due where due_at <= ? order by due_at, kind, subject limit ?")
                .params(now.atOffset(ZoneOffset.UTC), most)
                .query((row, _) -> new Due(
                        row.getString("kind"),
                        row.getString("subject"),
                        row.getTimestamp("due_at").toInstant()))
                .list();
    }
}
