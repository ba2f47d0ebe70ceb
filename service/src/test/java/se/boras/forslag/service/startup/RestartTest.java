package se.boras.forslag.service.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boras.forslag.service.RunningService;

/** What a person at a shell sees who starts, interrupts, kills and starts again. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RestartTest {

    @TempDir
    private Path data;

    @Test
    void an_interrupted_service_leaves_nothing_behind_and_no_complaint() throws Exception {
        try (var service = RunningService.start(data).awaitStarted()) {
            assertThat(health(service)).isEqualTo(200);

            assertThat(service.interrupt()).isEqualTo(130);

            assertThat(service.log()).doesNotContain(" WARN ", " ERROR ", "Exception");
            assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
        }
    }

    @Test
    void somebody_who_listens_does_not_hold_up_the_end() throws Exception {
        try (var service = RunningService.start(data).awaitStarted();
                var http = HttpClient.newHttpClient()) {
            var address = URI.create("http://127.0.0.1:" + service.port() + "/api/live");
            var listening = http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofInputStream());
            assertThat(listening.statusCode()).isEqualTo(200);

            var begun = System.nanoTime();
            assertThat(service.interrupt()).isEqualTo(130);

            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
            assertThat(service.log()).doesNotContain(" WARN ", " ERROR ", "Exception");
            assertThat(new String(listening.body().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("retry: 2000\nid: ");
        }
    }

    @Test
    void after_a_kill_the_next_one_starts_on_what_was_kept() throws Exception {
        try (var killed = RunningService.start(data).awaitStarted()) {
            killed.kill();
        }
        assertThat(postmaster()).isPresent();

        try (var next = RunningService.start(data).awaitStarted()) {
            assertThat(health(next)).isEqualTo(200);
            assertThat(Files.readString(data.resolve("postgres.log"))).doesNotContain("not properly shut down");
        }
    }

    @Test
    void after_a_kill_of_the_database_too_the_next_one_recovers() throws Exception {
        try (var killed = RunningService.start(data).awaitStarted()) {
            killed.kill();
            assertThat(postmaster().orElseThrow().destroyForcibly()).isTrue();
        }

        try (var next = RunningService.start(data).awaitStarted()) {
            assertThat(health(next)).isEqualTo(200);
            assertThat(Files.readString(data.resolve("postgres.log"))).contains("not properly shut down");
        }
    }

    @Test
    void a_second_service_is_told_that_the_folder_is_in_use() throws Exception {
        try (var _ = RunningService.start(data).awaitStarted();
                var second = RunningService.start(data)) {
            assertThat(second.awaitExit()).isNotZero();
            assertThat(second.log())
                    .containsOnlyOnce("is in use by another Liggaren")
                    .contains("Stop it, or start with --liggaren.data=<another folder>")
                    .doesNotContain("\tat ", "Exception");
        }
    }

    @Test
    void a_taken_port_is_told_in_one_line_and_the_database_is_stopped() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                var service = RunningService.start(data, "--server.port=" + other.getLocalPort())) {
            assertThat(service.awaitExit()).isNotZero();
            assertThat(service.log())
                    .containsOnlyOnce("Port %d is taken by another program. Stop it, or start with --server.port=%d"
                            .formatted(other.getLocalPort(), other.getLocalPort() + 1))
                    .doesNotContain("\tat ", "Exception");
            assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
        }
    }

    private Optional<ProcessHandle> postmaster() throws IOException {
        var pid = Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip()));
    }

    private static int health(RunningService service) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var address = URI.create("http://127.0.0.1:" + service.port() + "/api/health");
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
