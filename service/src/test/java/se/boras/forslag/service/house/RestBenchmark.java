package se.boras.forslag.service.house;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How fast the house comes to rest: what a policy takes to answer an event, and the clock to go forward. Printed only. */
@TheHouse
class RestBenchmark {

    private static final int PROPOSALS = Integer.getInteger("liggaren.benchmark.proposals", 100);

    /** From the moment an event is stored to the moment what a policy makes of it is stored; to the millisecond. */
    private static final String HOPS = """
            select extract(epoch from effect.recorded_at - cause.recorded_at) * 1000
            from log.event effect
            join log.event cause on cause.event_id = (effect.metadata::jsonb ->> 'causationId')::uuid
            where effect.position > ? and effect.type = 'FeedbackObligationRaised'
            order by 1
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient log;

    private Town town;

    @BeforeEach
    void enter() {
        town = Town.on(port);
    }

    @Test
    void how_fast_the_house_comes_to_rest() {
        var proposals = new ArrayList<String>();
        times("warming up", 10, n -> town.published("varm" + n + "@example.org"));
        times("four steps, over HTTP", PROPOSALS, n -> proposals.add(town.published("f" + n + "@example.org")));
        times("rest when at rest", 20, _ -> town.mails("nobody@example.org"));
        times("the clock over nothing", 20, _ -> town.advance("PT1M"));
        var before = head();
        times("a referral, and rest", Math.min(20, PROPOSALS), n -> {
            town.referredTo("tekniska", proposals.get(n));
            town.mails("nobody@example.org");
        });
        tell(
                "from event to event",
                log.sql(HOPS).param(before).query(Double.class).list());
        var asOfNow = head();
        times("a year over " + PROPOSALS + " proposals", 1, _ -> town.advance("P365D"));
        System.out.printf("in which %,d events were stored%n", head() - asOfNow);
    }

    private long head() {
        return log.sql("select max(position) from log.event").query(Long.class).single();
    }

    private static void times(String what, int rounds, IntConsumer deed) {
        var taken = new ArrayList<Double>();
        for (int round = 0; round < rounds; round++) {
            var start = System.nanoTime();
            deed.accept(round);
            taken.add((System.nanoTime() - start) / 1e6);
        }
        taken.sort(null);
        tell(what, taken);
    }

    private static void tell(String what, List<Double> sorted) {
        System.out.printf(
                "%-30s median %,.1f ms (%,.1f to %,.1f)%n",
                what, sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
    }
}
