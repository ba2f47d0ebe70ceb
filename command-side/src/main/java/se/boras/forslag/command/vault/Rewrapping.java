package se.boras.forslag.command.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Wraps all keys anew by the master key of today, some at a time: wherever it is broken off, all can still be read. */
@Component
public class Rewrapping {

    private static final Logger LOG = LoggerFactory.getLogger(Rewrapping.class);
    private static final int AT_A_TIME = 500;
    private static final String UNNAMED = "unnamed";

    private final JdbcClient database;
    private final MasterKey master;
    private final TransactionTemplate transaction;

    Rewrapping(JdbcClient database, MasterKey master, PlatformTransactionManager transactions) {
        this.database = database;
        this.master = master;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A key as it lies there. */
    private record Wrapped(
            String name, byte[] wrapped, @Nullable String master) {}

    public String current() {
        return master.id();
    }

    /** How many keys each master key has wrapped; one that has none left can be thrown away. */
    public Map<String, Integer> standing() {
        return database.sql("""
                        select coalesce(master_id, 'unnamed') as master, count(*) as n from command.data_key
                        where wrapped is not null group by 1 order by 1
                        """).query((row, _) -> Map.entry(row.getString("master"), row.getInt("n"))).list().stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum, LinkedHashMap::new));
    }

    /** Whether the service can open everything it keeps. */
    public boolean complete() {
        return standing().keySet().stream().allMatch(id -> id.equals(UNNAMED) || master.knows(id));
    }

    /** How many keys were wrapped anew. */
    public int all() {
        int all = 0;
        int now;
        do {
            now = some(AT_A_TIME);
            all += now;
        } while (now > 0);
        LOG.info("{} keys have been wrapped anew by {}", all, master.id());
        return all;
    }

    int some(int most) {
        return Objects.requireNonNull(transaction.<Integer>execute(_ -> {
            var found = database.sql("""
                    select name, wrapped, master_id from command.data_key
                    where wrapped is not null and master_id is distinct from ?
                    order by name limit ? for update
                    """)
                    .params(master.id(), most)
                    .query((row, _) ->
                            new Wrapped(row.getString("name"), row.getBytes("wrapped"), row.getString("master_id")))
                    .list();
            found.forEach(this::wrapAnew);
            return found.size();
        }));
    }

    private void wrapAnew(Wrapped key) {
        var name = key.name().getBytes(UTF_8);
        database.sql("update command.data_key set wrapped = ?, master_id = ? where name = ?")
                .params(master.wrap(master.unwrap(key.wrapped(), name, key.master()), name), master.id(), key.name())
                .update();
    }
}
