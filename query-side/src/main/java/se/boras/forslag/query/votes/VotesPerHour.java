package se.boras.forslag.query.votes;

import static se.boras.forslag.query.model.Columns.all;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.ballot.VoteEvent;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.model.ReadModel;

/** Keeps {@code votes_per_hour}: a row is the same in whatever order or batches its events come. */
@Component
class VotesPerHour implements ReadModel {

    private static final String ADD = """
            insert into votes_per_hour as v
            select * from unnest(?::text[], ?::timestamptz[], ?::text[], ?::bigint[], ?::bigint[], ?::bigint[], ?::timestamptz[])
            on conflict (ballot_id, hour, type) do update set events = v.events + excluded.events,
                first_position = least(v.first_position, excluded.first_position),
                last_position = greatest(v.last_position, excluded.last_position),
                last_at = greatest(v.last_at, excluded.last_at)
            """;

    private final JdbcClient database;

    VotesPerHour(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "votes-per-hour";
    }

    @Override
    public List<String> tables() {
        return List.of("votes_per_hour");
    }

    @Override
    public List<Class<? extends LedgerEvent>> asksFor() {
        return List.of(VoteEvent.class);
    }

    @Override
    public void take(List<PastEvent> batch) {
        var sums = new LinkedHashMap<HourSum.Hour, HourSum>();
        for (var past : batch) {
            if (past.event() instanceof VoteEvent event) {
                var one = HourSum.of(past, event);
                sums.merge(one.of(), one, HourSum::and);
            }
        }
        add(sums.values());
    }

    private void add(Collection<HourSum> sums) {
        if (!sums.isEmpty()) {
            database.sql(ADD)
                    .param(all(sums, sum -> sum.of().ballotId()))
                    .param(all(sums, sum -> sum.of().hour()))
                    .param(all(sums, sum -> sum.of().type()))
                    .param(all(sums, HourSum::events))
                    .param(all(sums, HourSum::firstPosition))
                    .param(all(sums, HourSum::lastPosition))
                    .param(all(sums, HourSum::lastAt))
                    .update();
        }
    }
}
