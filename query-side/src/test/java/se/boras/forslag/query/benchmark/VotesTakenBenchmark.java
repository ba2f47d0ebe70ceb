package se.boras.forslag.query.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.log.Envelope;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.model.ReadModel;

/** How fast the model of ballots takes votes, in batches as it is fed them, on a PostgreSQL on disk. Printed only. */
class VotesTakenBenchmark {

    private static final int VOTES = Integer.getInteger("liggaren.benchmark.votes", 200_000);
    private static final int BATCH = 1_000;
    private static final Envelope NOBODY = new Envelope(null, null, null, null, null, null, null, null);

    private final ReadModel ballot = QuerySide.models().stream()
            .filter(model -> model.name().equals("ballot"))
            .findFirst()
            .orElseThrow();
    private final TransactionTemplate transaction =
            new TransactionTemplate(QuerySide.the(PlatformTransactionManager.class));
    private long position;

    @Test
    void votes_that_are_cast_and_confirmed() {
        QuerySide.emptied();
        take(List.of(past(Life.opened())));
        var keys = keys();
        for (var round = 1; round <= 4; round++) {
            var part = keys.subList((round - 1) * VOTES / 4, round * VOTES / 4);
            var began = System.nanoTime();
            inBatches(part.stream().map(key -> past(Life.cast(key))).toList());
            var cast = System.nanoTime();
            inBatches(part.stream().map(key -> past(Life.voted(key))).toList());
            var confirmed = System.nanoTime();
            System.out.printf(
                    "BENCH votes on the ballot %,d: cast %,.0f/s, confirmed %,.0f/s, events %,.0f/s%n",
                    round * VOTES / 4,
                    part.size() / seconds(began, cast),
                    part.size() / seconds(cast, confirmed),
                    2 * part.size() / seconds(began, confirmed));
        }
    }

    private static List<String> keys() {
        var random = new Random(150);
        var keys = new ArrayList<String>();
        for (var i = 0; i < VOTES; i++) {
            keys.add(new UUID(random.nextLong(), i).toString());
        }
        Collections.shuffle(keys, random);
        return keys;
    }

    private PastEvent past(LedgerEvent event) {
        return new PastEvent(
                ++position, Life.OPENS, new UUID(0, position), event.getClass().getSimpleName(), event, NOBODY);
    }

    private void inBatches(List<PastEvent> events) {
        for (var from = 0; from < events.size(); from += BATCH) {
            take(events.subList(from, Math.min(from + BATCH, events.size())));
        }
    }

    private void take(List<PastEvent> batch) {
        transaction.executeWithoutResult(_ -> {
            QuerySide.the(JdbcClient.class).sql("set local search_path to read").update();
            ballot.take(batch);
        });
    }

    private static double seconds(long from, long until) {
        return (until - from) / 1e9;
    }
}
