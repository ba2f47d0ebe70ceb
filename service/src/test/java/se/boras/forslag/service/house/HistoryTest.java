package se.boras.forslag.service.house;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boras.forslag.service.RunningService;
import tools.jackson.databind.JsonNode;

/** The demo's past: whole, told once, and the same after a kill, a rebuild and a restart. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HistoryTest {

    private static final String OF_2024 = "/api/follow-up?from=2024-01-01&to=2024-12-31";
    private static final String AS_OF = "&asOf=2026-06-30";

    @Test
    void sixteen_were_approved_in_2024_and_one_is_carried_out(@TempDir Path data) throws Exception {
        try (var cutShort = told(data)) {
            await().atMost(ofMinutes(3)).pollInterval(ofMillis(200)).until(() -> progress(cutShort) >= 40);
            assertThat(visitor(cutShort)
                            .as("registrator")
                            .post("/api/proposals", "{}")
                            .refused(503, "history-loading"))
                    .isNotNull();
            cutShort.kill();
        }
        try (var service = told(data)) {
            await().atMost(ofMinutes(3)).pollInterval(ofMillis(200)).until(() -> progress(service) == 100);
            assertThat(service.log()).doesNotContain("breaks off");
            inspect(service);
            repliesBecameClearer(service);
            rebuilt(service);
            service.interrupt();
        }
    }

    private static void inspect(RunningService service) {
        var now = asked(service, "");
        assertThat(figure(now, "approved")).isEqualTo(16);
        assertThat(figure(now, "implemented")).isEqualTo(1);
        assertThat(now.at("/summary").asString()).isEqualTo("1 av 16 godkända förslag är genomförda");
        assertThat(now.at("/figures/implementedPercent").decimalValue()).isEqualByComparingTo("6.25");
        assertThat(now.at("/rows")).hasSize(16);
        assertThat(now.at("/byCommittee")
                        .valueStream()
                        .mapToInt(it -> it.at("/approved").asInt())
                        .sum())
                .isEqualTo(16);
        assertThat(now.at("/byCommittee").size()).isGreaterThanOrEqualTo(7);
        assertThat(figure(asked(service, "&asOf=2024-06-30"), "approved")).isBetween(1, 15);
        assertThat(figure(asked(service, "&asOf=2024-06-30"), "implemented")).isZero();
        assertThat(figure(asked(service, "&knownAt=2020-01-01T00:00:00Z"), "approved"))
                .isZero();
    }

    private static void repliesBecameClearer(RunningService service) {
        var versions = visitor(service).get("/api/templates?committee=tekniska").json();
        assertThat(versions.at("/items").findValuesAsString("state")).containsExactly("IN_FORCE", "REPLACED");
    }

    private static void rebuilt(RunningService service) {
        var before = asked(service, AS_OF);
        var admin = visitor(service).as("admin");
        var mails = admin.get("/api/demo/mails").is(200).json().size();
        var rebuild =
                admin.post("/api/operations/read-models/annals/rebuild").is(202).get("id");
        await().atMost(ofMinutes(1))
                .pollInterval(ofMillis(100))
                .until(() -> admin.get("/api/operations/rebuilds/" + rebuild).get("state"), "DONE"::equals);

        var after = asked(service, AS_OF);
        assertThat(after.at("/rowsHash")).isEqualTo(before.at("/rowsHash"));
        assertThat(after.at("/upToPosition")).isEqualTo(before.at("/upToPosition"));
        assertThat(admin.get("/api/demo/mails").is(200).json().size()).isEqualTo(mails);
    }

    private static RunningService told(Path data) throws Exception {
        return RunningService.start(data, RunningService.WITH_ITS_PAST).awaitStarted();
    }

    private static int progress(RunningService service) {
        return visitor(service).get("/api/demo/history").json().at("/progress").asInt();
    }

    private static JsonNode asked(RunningService service, String moment) {
        return visitor(service).get(OF_2024 + moment).is(200).json();
    }

    private static int figure(JsonNode asked, String which) {
        return asked.at("/figures/" + which).asInt();
    }

    private static Visitor visitor(RunningService service) {
        return Visitor.of(service.port()).as("revisor");
    }
}
