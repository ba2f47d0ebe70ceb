package se.boras.forslag.service.rebuild;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.boras.forslag.query.reading.Json;

/** Keeps in {@code read.rebuild} what is told of each rebuild, for every node and after it. */
@Component
class Diary {

    private final JdbcClient database;

    Diary(JdbcClient database) {
        this.database = database;
    }

    void keep(Account account) {
        database.sql("""
                insert into read.rebuild (id, models, state, started_at, ended_at, account)
                values (:id, :models, :state, :started, :ended, cast(:account as json))
                on conflict (id) do update
                set state = excluded.state, ended_at = excluded.ended_at, account = excluded.account
                """)
                .param("id", account.id())
                .param("models", account.models().toArray(String[]::new))
                .param("state", account.state().name())
                .param("started", at(account.startedAt()))
                .param("ended", at(account.endedAt()))
                .param("account", Json.MAPPER.writeValueAsString(account))
                .update();
    }

    Optional<Account> find(UUID id) {
        return database.sql("select account from read.rebuild where id = ?")
                .param(id)
                .query((row, _) -> Json.MAPPER.readValue(row.getString(1), Account.class))
                .optional();
    }

    /** Those that nobody is working on any more, and that nobody has ended. */
    List<Account> leftBehind() {
        return database.sql("select account from read.rebuild where ended_at is null")
                .query((row, _) -> Json.MAPPER.readValue(row.getString(1), Account.class))
                .list();
    }

    /** The models that are being built anew. */
    Set<String> underWay() {
        return leftBehind().stream()
                .flatMap(account -> account.models().stream())
                .collect(Collectors.toSet());
    }

    /** When each model last came out whole. */
    Map<String, Instant> lastDone() {
        return database
                .sql("""
                        select model, max(ended_at) as at from read.rebuild, unnest(models) as model
                        where state = 'DONE' group by model
                        """)
                .query((row, _) -> Map.entry(
                        row.getString("model"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
