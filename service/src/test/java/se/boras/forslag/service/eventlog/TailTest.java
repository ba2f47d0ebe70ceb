package se.boras.forslag.service.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Those who follow the log: none misses an event, however far behind, and all are told at once that there is one. */
@Timeout(60)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TailTest {

    @RegisterExtension
    static final LogDatabase POSTGRES = new LogDatabase();

    /** More than are kept in memory. */
    private static final int MANY = 10_000;

    private GroupCommit commits;
    private EventLogEngine log;
    private Tail tail;
    private long start;

    @BeforeEach
    void open() {
        commits = new GroupCommit(new EventTable(POSTGRES.asService(), Clock.systemUTC()));
        log = new EventLogEngine(POSTGRES.read(), commits, new LedgerSerializer(), new EventUpcasterChain());
        tail = new Tail(log);
        start = log.head();
        tail.start();
    }

    @AfterEach
    void close() {
        tail.close();
        commits.close();
    }

    @Test
    void whoever_follows_is_told_of_each_event_without_looking_for_it() throws Exception {
        var told = new Semaphore(0);
        try (var stream = follow()) {
            assertThat(stream.setOnAvailableCallback(told::release)).isTrue();
            assertThat(stream.hasNextAvailable()).isFalse();
            for (int n = 1; n <= 50; n++) {
                append(1);
                tail.nudge();
                assertThat(told.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
                assertThat(stream.hasNextAvailable()).isTrue();
                assertThat(Tail.position(stream.nextAvailable())).isEqualTo(start + n);
            }
        }
    }

    @Test
    void whoever_has_closed_is_told_no_more() throws Exception {
        var told = new Semaphore(0);
        var gone = follow();
        gone.setOnAvailableCallback(told::release);
        gone.close();
        try (var stream = follow()) {
            append(1);
            tail.nudge();
            assertThat(Tail.position(stream.nextAvailable())).isEqualTo(start + 1);
        }
        assertThat(told.availablePermits()).isZero();
    }

    @Test
    void who_falls_behind_further_than_is_remembered_misses_nothing() throws Exception {
        try (var swift = follow();
                var slow = follow()) {
            append(MANY);
            tail.nudge();
            assertThat(positions(swift)).isEqualTo(following(MANY));
            assertThat(positions(slow)).isEqualTo(following(MANY));
        }
    }

    @Test
    void what_was_stored_by_another_node_is_found_without_a_nudge() throws Exception {
        try (var stream = follow()) {
            append(1);
            assertThat(stream.hasNextAvailable(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    private TrackingEventStream follow() {
        return new Following(log, tail, start);
    }

    private List<Long> following(int events) {
        return IntStream.rangeClosed(1, events).mapToObj(n -> start + n).toList();
    }

    private List<Long> positions(TrackingEventStream stream) throws InterruptedException {
        var positions = new ArrayList<Long>();
        while (positions.size() < MANY) {
            positions.add(Tail.position(stream.nextAvailable()));
        }
        return positions;
    }

    private void append(int events) {
        var stream = "thing-" + UUID.randomUUID();
        var rows = IntStream.range(0, events)
                .mapToObj(n -> new Row(
                        stream, n, "Thing", "Happened", "1", UUID.randomUUID().toString(), "{}", "{}"))
                .toList();
        commits.append(Append.of(rows, Map.of(), null, "{}"));
    }
}
