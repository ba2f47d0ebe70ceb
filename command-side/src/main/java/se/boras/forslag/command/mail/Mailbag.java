package se.boras.forslag.command.mail;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.feedback.NotificationId;
import se.boras.forslag.events.privacy.ContactRef;

/** What the postman takes out of the outbox, and what it notes there afterwards. */
@Component
class Mailbag {

    /** It was tried for as long as it is to be tried (RFC 3463). */
    private static final String EXPIRED = "5.4.7";

    /** Only what may have to be sent once more is kept when it is gone, and nothing by which one could act for another. */
    private static final String KEPT =
            "content = case when notification_id is not null and template not in (%s) then content end"
                    .formatted(Stream.of(Template.values())
                            .filter(Template::holdsLink)
                            .map(template -> "'" + template + "'")
                            .collect(joining(", ")));

    private final JdbcClient database;
    private final Retrying retrying;
    private final Clock clock;

    Mailbag(JdbcClient database, Retrying retrying, Clock clock) {
        this.database = database;
        this.retrying = retrying;
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

    void sent(List<Waiting> mails) {
        database.sql("""
                update command.outbox set sent_at = ?, attempts = attempts + 1, %s where id = any(?)
                """.formatted(KEPT))
                .params(now(), mails.stream().map(Waiting::id).toArray(Long[]::new))
                .update();
    }

    void failed(Waiting mail, Outcome.Failed failure) {
        database.sql("""
                update command.outbox set attempts = attempts + 1, failed_reason = ?, failed_status = ?, %s
                where id = ?
                """.formatted(KEPT))
                .params(failure.reason(), failure.status(), mail.id())
                .update();
    }

    void later(Waiting mail, Outcome.Later failure) {
        retrying.after(mail.attempts() + 1)
                .ifPresentOrElse(
                        pause -> putOff(mail, pause),
                        () -> failed(mail, new Outcome.Failed(failure.reason(), EXPIRED)));
    }

    private void putOff(Waiting mail, Duration pause) {
        database.sql("update command.outbox set attempts = attempts + 1, next_attempt_at = ? where id = ?")
                .params(now().plus(pause), mail.id())
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
