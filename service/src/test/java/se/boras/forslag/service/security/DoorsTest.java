package se.boras.forslag.service.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.SocketChannel;
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

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorsTest {

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
    @CsvSource({
        "/api/health, '', 200",
        "/api/health, revisor, 200",
        "/api/demo/mails, '', 401",
        "/api/demo/mails, registrator, 403",
        "/api/demo/mails, admin, 200",
        "/api/audit/nothing, '', 404",
        "/api/audit/nothing, admin, 404",
        "/api/audit/nothing, revisor, 404",
        "/api/deviations, '', 401",
        "/api/deviations, sekreterare.kultur, 403",
        "/api/deviations, fortroendevald, 200",
        "/api/proposals/BF-2026-0404/ballot/integrity, '', 401",
        "/api/proposals/BF-2026-0404/ballot/integrity, registrator, 404",
        "/actuator, '', 401",
        "/actuator, samordnare, 403",
        "/actuator, admin, 200",
        "/actuator/health, '', 200",
        "/logga-in, '', 401",
        "/logga-in, sekreterare.kultur, 303"
    })
    void open_to_whom_they_should(String path, String name, int status) throws Exception {
        assertThat(send(signedIn(path, name, "demo")).statusCode()).isEqualTo(status);
    }

    @Test
    void the_demo_answers_this_machine_only() {
        var anotherAddress = new InetSocketAddress("127.0.0.2", service.port());

        assertThatIOException()
                .isThrownBy(() -> SocketChannel.open(anotherAddress).close());
    }

    @ParameterizedTest
    @CsvSource({"admin, fel", "nobody, demo", "sekreterare., demo", "sekreterare, demo"})
    void another_password_or_name_is_refused_on_public_paths_too(String name, String password) throws Exception {
        var answer = send(signedIn("/api/health", name, password));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"code\":\"not-signed-in\"", "Du är inte inloggad");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void a_refusal_speaks_english_to_who_asks_for_it() throws Exception {
        var answer = send(signedIn("/api/demo/mails", "revisor", "demo").header("Accept-Language", "en-GB,en;q=0.9"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("\"code\":\"role-not-allowed\"", "The role REVISOR may not do this");
    }

    @Test
    void a_call_of_the_api_gets_no_session_and_needs_no_token() throws Exception {
        var answer = send(signedIn("/api/nothing", "admin", "demo").POST(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void a_session_needs_a_token_and_so_does_a_page_of_another_site() throws Exception {
        var session = send(signedIn("/logga-in", "admin", "demo"))
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        var withSession = request("/api/nothing").header("Cookie", session.split(";")[0]);
        var fromElsewhere = signedIn("/api/nothing", "admin", "demo").header("Sec-Fetch-Site", "cross-site");

        assertThat(send(request("/api/demo/mails").header("Cookie", session.split(";")[0]))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(withSession.POST(BodyPublishers.noBody())).statusCode()).isEqualTo(403);
        assertThat(send(fromElsewhere.POST(BodyPublishers.noBody())).statusCode())
                .isEqualTo(403);
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
