package se.boras.forslag.command.mail;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.vault.ContactTexts;
import se.boras.forslag.events.feedback.NotificationId;

/** Keeps {@code command.outbox}: a mail is put here in the transaction of what causes it, and goes out after. */
@Component
public class Outbox {

    static final OffsetDateTime NOT_YET = OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final JdbcClient database;
    private final ContactTexts texts;
    private final Bell bell;
    private final Clock clock;
    private final Sender sender;

    Outbox(JdbcClient database, ContactTexts texts, Bell bell, Clock clock, Sender sender) {
        this.database = database;
        this.texts = texts;
        this.bell = bell;
        this.clock = clock;
        this.sender = sender;
    }

    /** Nothing is written to somebody who has been forgotten. */
    public void put(Mail mail) {
        if (insert(mail, utc(clock.instant()))) {
            bell.ring();
        }
    }

    /** Keeps a mail back until what it tells has been recorded. */
    public void hold(Mail mail) {
        insert(mail, NOT_YET);
    }

    public void release(String dedupe) {
        var released = database.sql(
                        "update command.outbox set next_attempt_at = ? where dedupe = ? and next_attempt_at = ?")
                .params(utc(clock.instant()), dedupe, NOT_YET)
                .update();
        if (released > 0) {
            bell.ring();
        }
    }

    /** Which attempt to pay a debt a message was, for when its bounce comes back. */
    public Optional<NotificationId> notificationOf(String messageId) {
        return database.sql("select notification_id from command.outbox where message_id = ?")
                .param(messageId)
                .query((row, _) -> Optional.ofNullable(row.getString(1)).map(NotificationId::new))
                .optional()
                .flatMap(found -> found);
    }

    /** Whether a mail has been written because of this. */
    public boolean knows(String dedupe) {
        return database.sql("select exists(select 1 from command.outbox where dedupe = ?)")
                .param(dedupe)
                .query(Boolean.class)
                .single();
    }

    /** Whether there is a mail that is this message, sent or not. */
    public boolean holds(NotificationId notification) {
        return database.sql("select exists(select 1 from command.outbox where notification_id = ?)")
                .param(notification.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether there is still something to send once more. */
    public boolean keeps(NotificationId notification) {
        return database.sql("""
                select exists(select 1 from command.outbox where notification_id = ? and content is not null)
                """)
                .param(notification.value())
                .query(Boolean.class)
                .single();
    }

    /** When the next mail that waits is to be tried; time does not stand still for a mail server that is away. */
    public Optional<Instant> nextAttempt() {
        return database.sql("""
                select min(next_attempt_at) from command.outbox where sent_at is null and failed_reason is null
                    and not exists(select 1 from command.mail_hold where held_until is not null)
                """)
                .query((row, _) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single();
    }

    /** Whether anything should leave now, or has left and not been told of. */
    public boolean waiting() {
        return database.sql("""
                select exists(select 1 from command.outbox
                              where sent_at is null and failed_reason is null and next_attempt_at <= :now)
                       and not exists(select 1 from command.mail_hold where held_until > :now)
                    or exists(select 1 from command.outbox
                              where notification_id is not null and not reported
                                and (sent_at is not null or failed_reason is not null))
                """)
                .param("now", utc(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    private boolean insert(Mail mail, OffsetDateTime firstAttemptAt) {
        return Content.of(mail, texts)
                .filter(content -> insert(mail, content, firstAttemptAt) > 0)
                .isPresent();
    }

    private int insert(Mail mail, byte[] content, OffsetDateTime firstAttemptAt) {
        return database.sql("""
                insert into command.outbox (dedupe, message_id, contact_ref, organ_address, template, language, content,
                                            notification_id, created_at, next_attempt_at)
                values (?, ?, nullif(?, ''), nullif(?, ''), ?, ?, ?, nullif(?, ''), ?, ?)
                on conflict (dedupe) do update set notification_id = excluded.notification_id
                    where command.outbox.sent_at is null
                      and command.outbox.notification_id is distinct from excluded.notification_id
                """)
                .params(
                        mail.dedupe(),
                        sender.newMessageId(UUID.randomUUID()),
                        mail.to().contactRef(),
                        mail.to().organAddress(),
                        mail.letter().template().name(),
                        mail.letter().language(),
                        content,
                        mail.notification() == null ? "" : mail.notification().value(),
                        utc(clock.instant()),
                        firstAttemptAt)
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
