package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import se.boras.forslag.service.processors.Progress;
import se.boras.forslag.service.processors.Tokens;

/** A processor that does not come on is noticed. Claims are renewed every five seconds, so the patience is longer. */
@TheHouse
@TestPropertySource(properties = {"liggaren.lag.alarm-after=PT7S", "liggaren.lag.look-every=PT0.2S"})
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext
class LagTest {

    private static final String WELL = "/actuator/health";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @LocalServerPort
    private int port;

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Tokens tokens;

    @Autowired
    private Progress progress;

    private Town town;

    @BeforeEach
    void all_is_well() {
        town = Town.on(port);
        await().atMost(PATIENCE).until(() -> town.anyone().get(WELL).status() == 200);
    }

    @AfterEach
    void is_well_again() {
        processing.eventProcessors().values().forEach(EventProcessor::start);
        await().atMost(PATIENCE).until(() -> town.anyone().get(WELL).status() == 200);
    }

    @Test
    void one_that_stands_still_is_told_once_and_once_when_it_has_caught_up(CapturedOutput told) {
        assertThat(lag("proposals")).isZero();
        processing.eventProcessor("proposals").orElseThrow().shutDown();
        town.submit("lag@example.org");

        await().atMost(PATIENCE).until(() -> town.anyone().get(WELL).status() == 503);
        assertThat(lag("proposals")).isPositive();
        await().atMost(PATIENCE).until(() -> seconds("proposals") > 7);
        assertThat(lag("ballot")).isZero();
        assertThat(Operator.of(town).standing("proposals").path("state").asString())
                .isEqualTo("STUCK");
        processing.eventProcessor("proposals").orElseThrow().start();
        await().atMost(PATIENCE).until(() -> told.getOut().contains("No longer behind: proposals"));

        assertThat(told.getOut().lines().filter(line -> line.contains(" WARN ") && line.contains("LagWatch")))
                .singleElement()
                .asString()
                .matches(".* : Behind: proposals \\d+ s");
        assertThat(told.getOut()).containsOnlyOnce("No longer behind: proposals");
        assertThat(seconds("proposals")).isZero();
    }

    @Test
    void one_that_no_node_runs_is_noticed_though_nothing_waits(CapturedOutput told) {
        await().atMost(PATIENCE).until(() -> tokens.position("committees") == progress.head());
        processing.eventProcessor("committees").orElseThrow().shutDown();

        await().atMost(PATIENCE).until(() -> told.getOut().contains("Behind: committees "));

        assertThat(lag("committees")).isZero();
        assertThat(town.anyone().get(WELL).status()).isEqualTo(503);
    }

    @Test
    void how_far_each_is_behind_only_the_administrator_is_told() {
        var all = town.admin().get(WELL).is(200).json().at("/components/processors/details/proposals");

        assertThat(all.path("position").asLong()).isPositive();
        assertThat(all.path("lag").asInt(-1)).isZero();
        assertThat(town.anyone().get(WELL).text()).doesNotContain("processors", "details", "components");
        assertThat(town.anyone().as("samordnare").get(WELL).text()).doesNotContain("details", "components");
        assertThat(town.anyone().get(WELL + "/processors").text()).doesNotContain("proposals");
        assertThat(town.anyone().get("/api/health").is(200).text()).isEqualTo("{\"status\":\"UP\"}");
        town.anyone().get("/actuator/metrics/liggaren.lag").refused(401, "not-signed-in");
    }

    @Test
    void policies_have_a_lag_too() {
        var processors = database.sql("select distinct processorname from read.token_entry where segment = 0")
                .query(String.class)
                .list();

        assertThat(processors).contains("owe-answer", "post-messages", "ballot-count", "proposals");
        assertThat(processors)
                .filteredOn(it -> !it.equals("__config"))
                .allSatisfy(it -> assertThat(lag(it)).isZero());
    }

    private double lag(String processor) {
        return measured("liggaren.lag", processor);
    }

    private double seconds(String processor) {
        return measured("liggaren.lag.seconds", processor);
    }

    private double measured(String name, String processor) {
        return town.admin()
                .get("/actuator/metrics/%s?tag=processor:%s", name, processor)
                .is(200)
                .json()
                .at("/measurements/0/value")
                .asDouble();
    }
}
