package se.boras.forslag.service.house;

import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.boras.forslag.service.processors.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How fast read models are built anew from 200,000 events and from a million, mostly votes on many proposals, against a
 * plain reading and parsing of the same log in the same run, and how much memory it takes. Printed, never asserted.
 */
@TheHouse
class RebuildBenchmark {

    private static final int FEW = Integer.getInteger("liggaren.benchmark.few", 200_000);
    private static final int EVENTS = Integer.getInteger("liggaren.benchmark.events", 1_000_000);
    private static final int ROUNDS = Integer.getInteger("liggaren.benchmark.rounds", 3);
    private static final int EACH = 500;

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private Tokens tokens;

    @Autowired
    private TransactionOperations transaction;

    @Test
    void a_million_events() throws Exception {
        var town = Town.on(port);
        ManyLives.first(town);
        measure(town, fill(FEW, 0));
        measure(town, fill(EVENTS - FEW, FEW / EACH));
    }

    /** The first round is for warming up, and has old tables to compare with that do not hold what was added. */
    private void measure(Town town, long events) throws Exception {
        for (int round = 0; round <= ROUNDS; round++) {
            var scanned = events / secondsToScan();
            System.gc();
            var heap = new HeapWatch();
            var told = rebuilt(town);
            heap.close();
            var seconds = Duration.between(
                                    Instant.parse(told.path("startedAt").asString()),
                                    Instant.parse(told.path("endedAt").asString()))
                            .toMillis()
                    / 1000.0;
            var rate = told.path("eventsPerSecond").asLong();
            System.out.printf(
                    "BENCH round %d: %,d events; scan and parse %,.0f/s; rebuild of all %,d/s, ratio %.2f;"
                            + " with comparison and swap %.1f s, %,.0f/s, ratio %.2f; heap after collections at most"
                            + " %d of %d MB; load %.1f; %s%n",
                    round,
                    events,
                    scanned,
                    rate,
                    rate / scanned,
                    seconds,
                    events / seconds,
                    events / seconds / scanned,
                    heap.most() >> 20,
                    Runtime.getRuntime().maxMemory() >> 20,
                    HeapWatch.load(),
                    told.path("comparisons").findValuesAsString("equal"));
        }
    }

    /** What is added is nobody's business but that of whoever builds anew: every processor goes on behind it. */
    private long fill(int events, int before) {
        await().until(() -> processing.eventProcessors().values().stream().allMatch(EventProcessor::isRunning));
        processing.eventProcessors().values().forEach(EventProcessor::shutDown);
        var head = ManyLives.live(JdbcClient.create(database), events, events / EACH, before);
        transaction.executeWithoutResult(
                _ -> processing.eventProcessors().keySet().forEach(name -> tokens.move(name, head)));
        processing.eventProcessors().values().forEach(EventProcessor::start);
        return head;
    }

    private double secondsToScan() throws SQLException {
        var json = JsonMapper.shared();
        var start = System.nanoTime();
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var scan = connection.prepareStatement("select * from log.event order by position")) {
                scan.setFetchSize(5_000);
                try (var row = scan.executeQuery()) {
                    while (row.next()) {
                        json.readTree(row.getString("payload"));
                        json.readTree(row.getString("metadata"));
                    }
                }
            }
            connection.rollback();
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static JsonNode rebuilt(Town town) {
        var begun = town.admin().post("/api/operations/rebuilds", "{}").is(202).get("id");
        var where = "/api/operations/rebuilds/" + begun;
        await().atMost(Duration.ofMinutes(15))
                .pollInterval(Duration.ofSeconds(1))
                .until(() ->
                        !town.admin().get(where).is(200).json().path("endedAt").isNull());
        return town.admin().get(where).json();
    }
}
