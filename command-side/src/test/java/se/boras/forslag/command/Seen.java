package se.boras.forslag.command;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything that a policy can change, as it is at one moment.
 *
 * @param position how much is in the log
 * @param due what is planned, by what it is
 * @param mails the whole rows of the outbox but for what they say, by their cause
 * @param links how many links there are that can be used
 */
public record Seen(int position, Map<String, String> due, Map<String, String> mails, Set<String> links) {

    static Seen now() {
        var here = DecidingSide.HERE;
        return new Seen(
                here.log.position(),
                rows(
                        "select kind || ' ' || subject, to_char(due_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"
                                + " from command.due"),
                rows("select dedupe, template || ' ' || coalesce(contact_ref, organ_address) || '|' || md5(o::text)"
                        + " from command.outbox o"),
                new TreeSet<>(rows("select digest, coalesce(used_at::text, '') from command.link where used_at is null")
                        .keySet()));
    }

    private static Map<String, String> rows(String sql) {
        var rows = new TreeMap<String, String>();
        DecidingSide.HERE
                .part(JdbcClient.class)
                .sql(sql)
                .query((row, _) -> List.of(row.getString(1), row.getString(2)))
                .list()
                .forEach(row -> rows.put(row.getFirst(), row.getLast()));
        return rows;
    }
}
