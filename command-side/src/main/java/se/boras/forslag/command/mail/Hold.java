package se.boras.forslag.command.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code command.mail_hold}: while the mail server is away every mail waits, and one is tried now and then. */
@Component
class Hold {

    private static final Logger LOG = LoggerFactory.getLogger(Hold.class);

    private final JdbcClient database;
    private final Retrying retrying;
    private final Clock clock;

    Hold(JdbcClient database, Retrying retrying, Clock clock) {
        this.database = database;
        this.retrying = retrying;
        this.clock = clock;
    }

    /** How many may be tried: as many as are asked for, none, or one that is to show whether the server is back. */
    int allows(int wanted) {
        var until = until();
        if (until.isEmpty()) {
            return wanted;
        }
        return until.get().isAfter(clock.instant()) || !isMineToTry() ? 0 : 1;
    }

    void holdAll(String reason) {
        var until = utc(clock.instant().plus(retrying.whileAway()));
        int begun = database.sql("update command.mail_hold set held_until = ? where held_until is null")
                .param(until)
                .update();
        if (begun > 0) {
            LOG.warn("The mail server does not take our mail, and all of it waits: {}", reason);
        } else {
            database.sql("update command.mail_hold set held_until = ?")
                    .param(until)
                    .update();
        }
    }

    void letGo() {
        int ended = database.sql("update command.mail_hold set held_until = null where held_until is not null")
                .update();
        if (ended > 0) {
            LOG.info("The mail server takes our mail again");
        }
    }

    /** Until the end of the transaction. */
    private boolean isMineToTry() {
        return database.sql("select one from command.mail_hold where held_until <= ? for update skip locked")
                .param(utc(clock.instant()))
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    private Optional<Instant> until() {
        return database.sql("select held_until from command.mail_hold")
                .query((row, _) -> Optional.ofNullable(row.getTimestamp(1)).map(java.sql.Timestamp::toInstant))
                .single();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
