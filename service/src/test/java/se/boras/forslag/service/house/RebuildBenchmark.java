package se.boras.forslag.service.house;

import static org.awaitility.Awaitility.await;

import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How fast read models are built anew from a million events, mostly votes on many proposals, against a plain reading and
 * parsing of the same log in the same run. Printed, never asserted.
 */
@TheHouse
class RebuildBenchmark {

    private static final int EVENTS = Integer.getInteger("liggaren.benchmark.events", 1_000_000);
    private static final int PROPOSALS = Integer.getInteger("liggaren.benchmark.proposals", 2_000);
    private static final int ROUNDS = Integer.getInteger("liggaren.benchmark.rounds", 3);

    /**
     * The life of one proposal, so many times over. Fifty ballots are open at a time, and their votes come in turn; then
     * what is decided and done about them.
     */
    private static final String LIVES = """
            insert into log.event
            select head.position + row_number() over (order by p / 50, phase, vote, p, original),
                   replace(stream, number, '2026-' || 1000 + p), sequence, kind, type, revision, head.recorded_at,
                   gen_random_uuid(), replace(payload, number, '2026-' || 1000 + p), metadata
            from (select position, recorded_at from log.event order by position desc limit 1) head,
                 (select substr(stream, 10) as number from log.event where stream like 'proposal-%' limit 1) one,
                 generate_series(1, :proposals) p,
                 lateral (
                    select case when position < (select min(position) from log.event where kind = 'Vote') then 1 else 3 end
                               as phase,
                           0 as vote, position as original, stream, sequence, kind, type, revision, payload, metadata
                    from log.event where stream like '%' || number || '%' and kind <> 'Vote'
                    union all
                    select 2, n, position, stream, sequence, kind, type, revision, payload, metadata from (
                        select n, position, replace(stream, voter, md5(voter || n)) as stream, sequence, kind, type,
                               revision, replace(payload, voter, md5(voter || n)) as payload, metadata
                        from log.event, substr(stream, 16) voter, generate_series(1, :votes) n
                        where stream like 'vote-' || number || '-%') v
                 ) life
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private se.boras.forslag.service.processors.Tokens tokens;

    @Autowired
    private org.springframework.transaction.support.TransactionOperations transactions;

    @Test
    void a_million_events() throws Exception {
        var town = Town.on(port);
        liveOnce(town);
        processing.eventProcessors().values().forEach(EventProcessor::shutDown);
        var events = fill(JdbcClient.create(database));
        transactions.executeWithoutResult(_ -> processing.eventProcessors().keySet().forEach(name -> tokens.move(name, events)));
        processing.eventProcessors().values().forEach(EventProcessor::start);
        for (int round = 0; round <= ROUNDS; round++) {
            var cpu0 = cpu();
            var scanned = events / secondsToScan();
            var cpu1 = cpu();
            System.out.printf("BENCHCPU scan java %.2f pg %.2f%n", cpu1[0] - cpu0[0], cpu1[1] - cpu0[1]);
            var heap = new AtomicLong();
            var told = rebuilt(town, heap);
            var cpu2 = cpu();
            System.out.printf("BENCHCPU rebuild java %.2f pg %.2f%n", cpu2[0] - cpu1[0], cpu2[1] - cpu1[1]);
            var seconds = Duration.between(
                                    Instant.parse(told.path("startedAt").asString()),
                                    Instant.parse(told.path("endedAt").asString()))
                            .toMillis()
                    / 1000.0;
            var rate = told.path("eventsPerSecond").asLong();
            System.out.printf(
                    "BENCH round %d: %,d events; scan and parse %,.0f/s; rebuild of %s %,d/s, ratio %.2f;"
                            + " with comparison and swap %.1f s, %,.0f/s, ratio %.2f; heap at most %d MB; %s%n",
                    round,
                    events,
                    scanned,
                    told.path("models"),
                    rate,
                    rate / scanned,
                    seconds,
                    events / seconds,
                    events / seconds / scanned,
                    heap.get() >> 20,
                    told.path("comparisons").findValuesAsString("equal"));
        }
    }

    private static long fill(JdbcClient log) {
        var others = log.sql("select count(*) from log.event where kind <> 'Vote' and stream like '%2026-0001%'")
                .query(Integer.class)
                .single();
        log.sql(LIVES)
                .param("proposals", PROPOSALS)
                .param("votes", Math.max(1, (EVENTS / PROPOSALS - others) / 2))
                .update();
        return log.sql("select max(position) from log.event").query(Long.class).single();
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

    private double[] cpu() throws Exception {
        var os = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long ticks = 0;
        for (var pid : JdbcClient.create(database)
                .sql("select pid from pg_stat_activity where usename = 'liggaren'")
                .query(Long.class)
                .list()) {
            var f = java.nio.file.Path.of("/proc/" + pid + "/stat");
            if (java.nio.file.Files.exists(f)) {
                var st = java.nio.file.Files.readString(f);
                var parts = st.substring(st.lastIndexOf(')') + 2).split(" ");
                ticks += Long.parseLong(parts[11]) + Long.parseLong(parts[12]);
            }
        }
        return new double[] {os.getProcessCpuTime() / 1e9, ticks / 100.0};
    }

    private static JsonNode rebuilt(Town town, AtomicLong heap) {
        System.gc();
        var begun = town.admin().post("/api/operations/rebuilds", "{}").is(202).get("id");
        var where = "/api/operations/rebuilds/" + begun;
        await().atMost(Duration.ofMinutes(15))
                .pollInterval(Duration.ofMillis(1000))
                .until(() -> {
                    heap.accumulateAndGet(
                            ManagementFactory.getMemoryMXBean()
                                    .getHeapMemoryUsage()
                                    .getUsed(),
                            Math::max);
                    return !town.admin()
                            .get(where)
                            .is(200)
                            .json()
                            .path("endedAt")
                            .isNull();
                });
        return town.admin().get(where).json();
    }

    private static void liveOnce(Town town) {
        var proposal = town.published("tusen@example.org");
        town.castAndConfirm(proposal, 1, 1);
        var caseId = town.referredTo("tekniska", proposal);
        var aCase = "/api/cases/" + caseId;
        var secretary = town.secretary("tekniska");
        secretary.post(aCase + "/receipt").is(200);
        secretary.post(aCase + "/registration", "{\"dnr\":\"TEK 2026-00042\"}").is(200);
        var decided = secretary
                .post(aCase + "/decision", """
                {"type":"BIFALL","ground":"MERITS","meetingDate":"%s","paragraph":"38 a","text":"Nämnden bifaller förslaget.",
                 "motivation":"Platsen saknar sittplatser.",
                 "commitments":[{"description":"En bänk vid ån","scope":"FULL","dueBy":"%s","criteria":"Bänken står där"}]}
                """.formatted(
                                town.today(), town.today().plusDays(90)))
                .is(201);
        var promise = "/api/commitments/"
                + decided.json().path("commitmentIds").get(0).asString();
        var officer = town.officer("tekniska");
        officer.post(promise + "/start", "{\"startedOn\":\"" + town.today() + "\"}")
                .is(200);
        officer.post(promise + "/completion", """
                {"completedOn":"%s","evidence":[{"title":"Foto","url":"https://example.org/bank.jpg","sha256":"%s"}]}
                """.formatted(town.today(), "0".repeat(64)))
                .is(200);
        secretary
                .post(
                        "/api/proposals/" + proposal + "/feedback",
                        "{\"kind\":\"DECISION\",\"text\":\"Bänken står på plats och du är välkommen att sätta dig.\"}")
                .is(200);
        town.mails("tusen@example.org");
    }
}
