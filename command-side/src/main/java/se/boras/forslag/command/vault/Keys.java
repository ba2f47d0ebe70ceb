package se.boras.forslag.command.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps {@code command.data_key}: one key per name, made when first asked for, gone for ever when destroyed. */
@Component
public class Keys {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient database;
    private final MasterKey master;

    /** Short-lived, so that a key destroyed by another node is soon gone here as well. */
    private final Cache<String, SecretKey> unwrapped = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(30))
            .build();

    Keys(JdbcClient database, MasterKey master) {
        this.database = database;
        this.master = master;
    }

    public SecretKey findOrMake(String name) {
        return find(name).orElseGet(() -> make(name));
    }

    public Optional<SecretKey> find(String name) {
        return Optional.ofNullable(unwrapped.get(name, this::read));
    }

    /** The name stays, so that no new key is ever made for what was to be forgotten. */
    public void destroy(String name) {
        afterwards(() -> unwrapped.invalidate(name));
        database.sql("""
                insert into command.data_key (name, wrapped) values (?, null)
                on conflict (name) do update set wrapped = null
                """).param(name).update();
        unwrapped.invalidate(name);
    }

    /** Until the destruction is stored somebody may read the key once more, and remember it. */
    private static void afterwards(Runnable invalidation) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    invalidation.run();
                }
            });
        }
    }

    private SecretKey make(String name) {
        var key = new byte[BYTES];
        RANDOM.nextBytes(key);
        database.sql("""
                insert into command.data_key (name, wrapped, master_id) values (?, ?, ?) on conflict (name) do nothing
                """)
                .params(name, master.wrap(key, name.getBytes(UTF_8)), master.id())
                .update();
        return find(name).orElseThrow(() -> new KeyDestroyed(name));
    }

    private @Nullable SecretKey read(String name) {
        return database.sql("select wrapped, master_id from command.data_key where name = ? and wrapped is not null")
                .param(name)
                .query((row, _) ->
                        master.unwrap(row.getBytes("wrapped"), name.getBytes(UTF_8), row.getString("master_id")))
                .optional()
                .map(open -> new SecretKeySpec(open, "AES"))
                .orElse(null);
    }
}
