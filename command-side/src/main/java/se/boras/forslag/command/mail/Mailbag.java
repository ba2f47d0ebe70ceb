package se.boras.forslag.command.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.feedback.NotificationId;
import se.boras.forslag.events.privacy.ContactRef;

/** What the postman takes out of the outbox, and what it notes there afterwards. */
@Component
class Mailbag {

    private static final int MOST_ATTEMPTS = 20;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);

    private final JdbcClient database;
    private final Clock clock;

    Mailbag(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What is to be told of a mail that was an attempt to pay a debt of feedback. */
    record Untold(
            long id,
            NotificationId notification,
            String messageId,
            @Nullable Instant sentAt,
            @Nullable String status) {}

    /** Locks what it takes until the end of the transaction, and leaves what another postman has taken. */
    List<Waiting> take(int most) {
        return database.sql("""
                select id, message_id, contact_ref, organ_address, content, attempts from command.outbox
                where sent_at is null and failed_reason is null and next_attempt_at <= ?
                order by next_attempt_at, id limit ? for update skip locked
                """)
                .params(now(), most)
                .query((row, _) -> new Waiting(
                        row.getLong("id"),
                        row.getString("message_id"),
                        addressee(row),
                        row.getBytes("content"),
                        row.getInt("attempts")))
                .list();
    }

    /** A mail that was no attempt to pay a debt is not kept once it is gone: it may hold a link. */
    void sent(List<Waiting> mails) {
        database.sql("""
                update command.outbox
                set sent_at = ?, attempts = attempts + 1, content = case when notification_id is not null then content end
                where id = any(?)
                """)
                .params(now(), mails.stream().map(Waiting::id).toArray(Long[]::new))
                .update();
    }

    void failed(Waiting mail, Outcome.Failed failure) {
        database.sql("""
                update command.outbox set attempts = attempts + 1, failed_reason = ?, failed_status = ?,
                       content = case when notification_id is not null then content end
                where id = ?
                """).params(failure.reason(), failure.status(), mail.id()).update();
    }

    void later(Waiting mail, Outcome.Later failure) {
        if (mail.attempts() + 1 >= MOST_ATTEMPTS) {
            failed(mail, new Outcome.Failed(failure.reason(), "4.4.7"));
            return;
        }
        database.sql("update command.outbox set attempts = attempts + 1, next_attempt_at = ? where id = ?")
                .params(now().plus(pause(mail.attempts())), mail.id())
                .update();
    }

    List<Untold> untold(int most) {
        return database.sql("""
                select id, notification_id, message_id, sent_at, failed_status from command.outbox
                where notification_id is not null and not reported and (sent_at is not null or failed_reason is not null)
                order by id limit ?
                """)
                .param(most)
                .query((row, _) -> {
                    var sentAt = row.getTimestamp("sent_at");
                    return new Untold(
                            row.getLong("id"),
                            new NotificationId(row.getString("notification_id")),
                            row.getString("message_id"),
                            sentAt == null ? null : sentAt.toInstant(),
                            row.getString("failed_status"));
                })
                .list();
    }

    void told(Untold mail) {
        database.sql("update command.outbox set reported = true where id = ? and message_id = ?")
                .params(mail.id(), mail.messageId())
                .update();
    }

    static Duration pause(int attempts) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, 16));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Addressee addressee(ResultSet row) throws SQLException {
        var organ = row.getString("organ_address");
        return organ == null
                ? new Addressee.Person(new ContactRef(row.getString("contact_ref")))
                : new Addressee.Organ(organ);
    }
}
