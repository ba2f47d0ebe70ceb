package se.boras.forslag.command.links;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.RuleViolation;

/** Makes and reads the tokens of links. Whoever holds the token is taken for the owner of the address it was sent to. */
@Component
public class Links {

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** What a link lets its holder do. */
    public enum Purpose {
        CONFIRM_ADDRESS,
        CONFIRM_VOTE,
        WITHDRAW_VOTE,
        PROPOSER
    }

    /** What a token stands for. */
    public record Link(String subject, Instant expiresAt, boolean used) {}

    private final JdbcClient database;
    private final Clock clock;

    Links(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public String make(Purpose purpose, Object subject, Instant expiresAt) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.sql("insert into command.link (digest, purpose, subject, expires_at) values (?, ?, ?, ?)")
                .params(digest(token), purpose.name(), subject.toString(), expiresAt.atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    public Optional<Link> find(Purpose purpose, String token) {
        return database.sql("select subject, expires_at, used_at from command.link where digest = ? and purpose = ?")
                .params(digest(token), purpose.name())
                .query((row, _) -> new Link(
                        row.getString("subject"),
                        row.getTimestamp("expires_at").toInstant(),
                        row.getTimestamp("used_at") != null))
                .optional();
    }

    /** What the token stands for, or a refusal that says whether it is unknown, used up or too old. */
    public String redeem(Purpose purpose, String token) {
        var link = find(purpose, token).orElseThrow(() -> RuleViolation.gone("link-unknown"));
        if (link.used()) {
            throw RuleViolation.gone("link-used");
        }
        if (!clock.instant().isBefore(link.expiresAt())) {
            throw RuleViolation.gone("link-expired");
        }
        return link.subject();
    }

    public void use(Purpose purpose, String token) {
        database.sql("update command.link set used_at = ? where digest = ? and purpose = ? and used_at is null")
                .params(clock.instant().atOffset(ZoneOffset.UTC), digest(token), purpose.name())
                .update();
    }

    /** Makes worthless all links for this purpose that have not been used yet. */
    public void revoke(Purpose purpose, Object subject) {
        database.sql("update command.link set used_at = ? where purpose = ? and subject = ? and used_at is null")
                .params(clock.instant().atOffset(ZoneOffset.UTC), purpose.name(), subject.toString())
                .update();
    }

    /** As if there had never been links for this purpose. */
    public void forget(Purpose purpose, Object subject) {
        database.sql("delete from command.link where purpose = ? and subject = ?")
                .params(purpose.name(), subject.toString())
                .update();
    }

    /** How many there were. */
    public int forgetThoseExpiredBefore(Instant instant) {
        return database.sql("delete from command.link where expires_at < ?")
                .param(instant.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String digest(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
