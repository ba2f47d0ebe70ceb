package se.boras.forslag.command.mail;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.vault.ContactTexts;
import se.boras.forslag.events.feedback.NotificationId;
import se.boras.forslag.events.privacy.ContactRef;

/**
 * Sends a mail that came back once more, as a message of its own, so that what is told of the first is not taken for the
 * second. Asked for the same time again it has done so already.
 */
@Component
public class Resending {

    /** It has been tried, and not yet for the time that is asked for. */
    private static final String GONE_BEFORE = " notification_id = :notification and next_attempt_at < :at"
            + " and (sent_at is not null or failed_reason is not null)";

    private final JdbcClient database;
    private final ContactTexts texts;
    private final Bell bell;
    private final Sender sender;

    Resending(JdbcClient database, ContactTexts texts, Bell bell, Sender sender) {
        this.database = database;
        this.texts = texts;
        this.bell = bell;
        this.sender = sender;
    }

    /** In the words it had, if they are kept. */
    public void again(NotificationId notification, Instant at) {
        again(notification, at, null);
    }

    /** In new words, which are written only if they are to be sent. */
    public void again(NotificationId notification, Instant at, ContactRef to, Supplier<Letter> writing) {
        if (isToBeSentAgain(notification, at)) {
            Content.of(new Mail(notification.value(), to, writing.get(), notification), texts)
                    .ifPresent(content -> again(notification, at, content));
        }
    }

    private void again(NotificationId notification, Instant at, byte @Nullable [] content) {
        database.sql("""
                update command.outbox
                set next_attempt_at = :at, message_id = :id, content = coalesce(:content, content), attempts = 0,
                    reported = false, sent_at = null, failed_reason = null, failed_status = null
                where coalesce(:content, content) is not null and
                """ + GONE_BEFORE)
                .param("at", utc(at))
                .param("id", sender.newMessageId(UUID.randomUUID()))
                .param("content", content, Types.BINARY)
                .param("notification", notification.value())
                .update();
        bell.ring();
    }

    private boolean isToBeSentAgain(NotificationId notification, Instant at) {
        return database.sql("select exists(select 1 from command.outbox where " + GONE_BEFORE + ")")
                .param("at", utc(at))
                .param("notification", notification.value())
                .query(Boolean.class)
                .single();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
