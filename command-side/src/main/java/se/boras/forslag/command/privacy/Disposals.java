package se.boras.forslag.command.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.privacy.DisposalCommand.RecordDisposal;
import se.boras.forslag.events.privacy.DisposedKind;

/** Keeps {@code command.disposal}: how much was disposed of on each day, until the log has been told. */
@Repository
public class Disposals {

    private final JdbcClient database;
    private final Clock clock;

    Disposals(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In the transaction of whoever disposes of it. */
    public void count(DisposedKind what, String policyRef, Instant keptUntil, int amount) {
        if (amount == 0) {
            return;
        }
        database.sql("""
                insert into command.disposal as known (kind, day, policy_ref, kept_until, amount) values (?, ?, ?, ?, ?)
                on conflict (kind, day) do update set amount = known.amount + excluded.amount,
                    kept_until = greatest(known.kept_until, excluded.kept_until)
                """)
                .params(what.name(), today(), policyRef, utc(keptUntil), amount)
                .update();
    }

    /** What days that are over have disposed of, and the log does not know. */
    List<RecordDisposal> untold() {
        return database.sql("""
                select kind, policy_ref, day, kept_until, amount from command.disposal
                where not told and day < ? order by day, kind
                """)
                .param(today())
                .query((row, _) -> new RecordDisposal(
                        DisposedKind.valueOf(row.getString("kind")),
                        row.getString("policy_ref"),
                        row.getObject("day", LocalDate.class),
                        row.getObject("kept_until", OffsetDateTime.class).toInstant(),
                        row.getInt("amount")))
                .list();
    }

    void told(RecordDisposal disposal) {
        database.sql("update command.disposal set told = true where kind = ? and day = ?")
                .params(disposal.what().name(), disposal.on())
                .update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Circumstances.LOCAL);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
