package se.boras.forslag.command.limits;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps {@code command.rate_window}: one row for each window in which somebody called. */
@Repository
class RateWindows {

    private static final Duration KEPT = Duration.ofHours(2);

    /** Calls of one kind, by one caller, within one window. */
    record Bucket(Limit limit, String whose, Instant window) {

        String name() {
            return limit + ":" + whose;
        }
    }

    private final JdbcClient database;

    RateWindows(JdbcClient database) {
        this.database = database;
    }

    /** Counts one call in each bucket, and tells how many there have been; always in one order, so that none block. */
    Map<String, Integer> count(Collection<Bucket> buckets) {
        var sorted =
                buckets.stream().sorted((a, b) -> a.name().compareTo(b.name())).toList();
        return database
                .sql("""
                insert into command.rate_window as known (bucket, started_at, calls)
                select bucket, started_at, 1 from unnest(?::text[], ?::timestamptz[]) as asked (bucket, started_at)
                on conflict (bucket, started_at) do update set calls = known.calls + 1
                returning bucket, calls
                """)
                .param(all(sorted, Bucket::name))
                .param(all(
                        sorted,
                        bucket -> bucket.window().atOffset(ZoneOffset.UTC).toString()))
                .query((row, _) -> Map.entry(row.getString("bucket"), row.getInt("calls")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void forgetOld(Instant now) {
        database.sql("delete from command.rate_window where started_at < ?")
                .param(now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String[] all(List<Bucket> buckets, Function<Bucket, String> value) {
        return buckets.stream().map(value).toArray(String[]::new);
    }
}
