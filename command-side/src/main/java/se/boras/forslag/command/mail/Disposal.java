package se.boras.forslag.command.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.feedback.ObligationId;
import se.boras.forslag.events.privacy.ContactRef;

/**
 * Destroys what mails said (<i>gallring</i>) when the debt they were to pay has been settled for some time. That there was
 * a mail stays, and under which Message-ID: it may still come back.
 */
@Component
public class Disposal {

    private static final Logger LOG = LoggerFactory.getLogger(Disposal.class);
    private static final int AT_A_TIME = 1_000;

    private final JdbcClient database;
    private final Clock clock;
    private final Duration keep;

    Disposal(JdbcClient database, Clock clock, @Value("${liggaren.mail.keep-for:P30D}") String keep) {
        this.database = database;
        this.clock = clock;
        this.keep = Duration.parse(keep);
    }

    /** From now on nobody needs to send it once more. */
    public void settled(ObligationId debt) {
        database.sql("update command.outbox set settled_at = ? where notification_id like ? and settled_at is null")
                .params(utcNow(), messagesOf(debt))
                .update();
    }

    public void owedAgain(ObligationId debt) {
        database.sql("update command.outbox set settled_at = null where notification_id like ?")
                .param(messagesOf(debt))
                .update();
    }

    /** Nothing more is mailed to a person, and what was mailed cannot be read any more. */
    public void forget(ContactRef contact) {
        database.sql("""
                update command.outbox set content = null,
                       failed_reason = case when sent_at is null then coalesce(failed_reason, 'Forgotten') end,
                       reported = reported or sent_at is null
                where contact_ref = ?
                """).param(contact.value()).update();
    }

    /** What has been settled before this instant need not be kept. */
    public Instant keptUntil() {
        return clock.instant().minus(keep);
    }

    /** How many mails nobody can read any more. */
    public int destroy() {
        int destroyed = 0;
        int now;
        do {
            now = destroySome("settled_at <= ? and (sent_at is not null or failed_reason is not null)", "");
            now += destroySome(
                    "created_at <= ? and next_attempt_at = '%s'".formatted(Outbox.NOT_YET),
                    ", failed_reason = 'NeverRecorded', reported = true");
            destroyed += now;
        } while (now >= AT_A_TIME);
        if (destroyed > 0) {
            LOG.info("What {} mails said is destroyed", destroyed);
        }
        return destroyed;
    }

    private int destroySome(String done, String andNote) {
        return database.sql("""
                update command.outbox set content = null %s where id in (
                    select id from command.outbox where content is not null and %s limit ? for update skip locked)
                """.formatted(andNote, done))
                .params(utcNow().minus(keep), AT_A_TIME)
                .update();
    }

    private static String messagesOf(ObligationId debt) {
        return "notification-" + debt.number() + "-%";
    }

    private OffsetDateTime utcNow() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
