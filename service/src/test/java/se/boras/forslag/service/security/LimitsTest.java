package se.boras.forslag.service.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.boras.forslag.service.RunningService;

/** How much, how often and how slowly one may ask. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LimitsTest {

    private final HttpClient http = HttpClient.newHttpClient();
    private RunningService service;

    @BeforeAll
    void a_running_service(@TempDir Path data) throws IOException {
        service = RunningService.start(data, "--server.tomcat.connection-timeout=1s")
                .awaitStarted();
    }

    @AfterAll
    void is_stopped() throws InterruptedException {
        service.close();
        http.close();
    }

    @ParameterizedTest
    @CsvSource({"1048576, true, 404", "1048577, true, 413", "1048576, false, 404", "1048577, false, 413"})
    void a_body_may_be_one_megabyte_whether_or_not_it_tells(int length, boolean told, int status) throws Exception {
        var known = BodyPublishers.ofByteArray(new byte[length]);
        BodyPublisher body = told ? known : BodyPublishers.fromPublisher(known);

        assertThat(send(request("/api/nothing").POST(body)).statusCode()).isEqualTo(status);
    }

    @Test
    void a_password_is_guessed_ten_times_and_then_not_even_the_right_one_is_listened_to() throws Exception {
        for (int guess = 1; guess <= 10; guess++) {
            assertThat(send(signedIn("/api/worklist", "verifierare", "fel" + guess))
                            .statusCode())
                    .isEqualTo(401);
        }
        for (var password : List.of("fel", "demo")) {
            var silence = send(signedIn("/api/worklist", "verifierare", password));
            assertThat(silence.statusCode()).isEqualTo(429);
            assertThat(silence.body()).contains("\"code\":\"too-many-calls\"");
            assertThat(silence.headers().firstValueAsLong("Retry-After").orElseThrow())
                    .isBetween(1L, 900L);
        }
        assertThat(send(signedIn("/api/worklist", "revisor", "demo")).statusCode())
                .isEqualTo(200);
        assertThat(send(signedIn("/api/worklist", "registrator2", "fel")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void whoever_does_not_get_a_word_out_gives_the_place_to_another() throws Exception {
        for (var begun : List.of(
                "",
                "GET /api/health HTTP/1.1\r\nHost: localhost\r\nX-Slow: ",
                "POST /api/proposals HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 100\r\n\r\n{\"title\":")) {
            try (var line = new Socket("127.0.0.1", service.port())) {
                line.setSoTimeout(30_000);
                line.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));

                var answered = new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

                assertThat(answered).as(begun).doesNotStartWith("HTTP/1.1 2").doesNotStartWith("HTTP/1.1 5");
            }
        }
    }

    @Test
    void headers_larger_than_anybody_needs_are_not_read() throws Exception {
        assertThat(send(request("/api/health").header("X-Long", "a".repeat(15_000)))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(request("/api/health").header("X-Long", "a".repeat(17_000)))
                        .statusCode())
                .isEqualTo(400);
    }

    private HttpRequest.Builder signedIn(String path, String name, String password) {
        var credentials = Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
        return name.isEmpty() ? request(path) : request(path).header("Authorization", "Basic " + credentials);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path))
                .version(HttpClient.Version.HTTP_1_1);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
