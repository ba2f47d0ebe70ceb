package se.boras.forslag.service.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
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
import tools.jackson.databind.json.JsonMapper;

/** The service in production: who signs in with the provider, by code or by token, and what the demo leaves behind (nothing). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InEarnestTest {

    private final HttpClient http = HttpClient.newHttpClient();
    private TestProvider provider;
    private Earnest earnest;

    @BeforeAll
    void the_service_and_its_provider(@TempDir Path folder) throws Exception {
        provider = TestProvider.start();
        earnest = Earnest.start(folder, provider);
    }

    @AfterAll
    void are_stopped() throws Exception {
        earnest.close();
        provider.close();
        http.close();
    }

    @Test
    void a_browser_signs_in_by_code_and_acts_for_its_committee() throws Exception {
        var browser = new Browser(earnest);

        var arrived = browser.signIn("7b1f-secretary");

        assertThat(arrived.statusCode()).isEqualTo(302);
        assertThat(Browser.next(arrived)).endsWith("/handlaggning");
        var session = arrived.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("__Host-session="))
                .findFirst()
                .orElseThrow();
        assertThat(List.of(session.split("; "))).contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(browser.get("/api/worklist").statusCode()).isEqualTo(200);
        assertThat(browser.get("/api/worklist?committee=tekniska").statusCode()).isEqualTo(200);
        assertThat(browser.get("/api/worklist?committee=kultur").statusCode()).isEqualTo(403);
        assertThat(browser.get("/api/operations/read-models").statusCode()).isEqualTo(403);
    }

    @Test
    void the_session_from_before_is_not_the_one_after() throws Exception {
        var browser = new Browser(earnest);
        var before =
                browser.get(Browser.next(browser.get("/logga-in"))).headers().firstValue("Set-Cookie");

        var after = browser.signIn("90aa-auditor").headers().firstValue("Set-Cookie");

        assertThat(before).isPresent();
        assertThat(after).isPresent().isNotEqualTo(before);
    }

    @Test
    void whoever_has_no_role_here_or_two_is_not_let_in() throws Exception {
        for (var name : List.of("33c2-two-roles", "5d5d-secretary-of-nothing")) {
            var browser = new Browser(earnest);
            var answer = browser.signIn(name);

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("\"code\":\"no-role-here\"");
            assertThat(browser.get("/api/worklist").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void an_answer_that_nobody_asked_for_is_not_taken() throws Exception {
        var browser = new Browser(earnest);

        assertThat(browser.get("/logga-in/svar?code=stolen&state=guessed").statusCode())
                .isEqualTo(401);
        assertThat(browser.get("/api/worklist").statusCode()).isEqualTo(401);
    }

    @Test
    void the_way_to_the_provider_is_guarded_against_replay_and_theft() throws Exception {
        var browser = new Browser(earnest);
        var start = Browser.next(browser.get(Browser.next(browser.get("/logga-in"))));

        assertThat(start)
                .startsWith(provider.issuer() + "/oauth2/authorize?response_type=code")
                .contains("state=", "nonce=", "code_challenge=", "code_challenge_method=S256");
    }

    @Test
    void a_program_brings_a_token_with_every_call_and_gets_no_session() throws Exception {
        var models = call("/api/operations/read-models", bearer(provider, "keeper"));

        assertThat(models.statusCode()).isEqualTo(200);
        assertThat(models.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(call("/api/operations/read-models", bearer(provider, "archive"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(call("/api/deviations", bearer(provider, "archive")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_token_that_is_not_ours_not_whole_or_not_for_us_is_refused() throws Exception {
        var ours = bearer(provider, "keeper");
        var tampered = ours.substring(0, ours.length() - 6) + "AAAAAA";
        try (var another = TestProvider.start()) {
            for (var token : List.of(
                    "nonsense", tampered, unsigned(ours), bearer(another, "keeper"), bearer(provider, "elsewhere"))) {
                var refused = call("/api/operations/read-models", token);

                assertThat(refused.statusCode()).isEqualTo(401);
                assertThat(refused.headers().firstValue("WWW-Authenticate").orElse(""))
                        .startsWith("Bearer ")
                        .contains("invalid_token");
                assertThat(refused.body()).contains("\"code\":\"not-signed-in\"");
            }
        }
        assertThat(call("/api/deviations", bearer(provider, "stranger")).body())
                .contains("\"status\":403", "\"code\":\"no-role-here\"");
    }

    @Test
    void nothing_of_the_demo_is_there() throws Exception {
        var demo = "Basic " + Base64.getEncoder().encodeToString("admin:demo".getBytes(StandardCharsets.UTF_8));

        assertThat(send(request("/api/operations/read-models").header("Authorization", demo))
                        .statusCode())
                .isEqualTo(401);
        for (var path : List.of("/api/demo/clock", "/api/demo/mails", "/api/demo/history")) {
            assertThat(call(path, bearer(provider, "keeper")).statusCode()).isEqualTo(404);
            assertThat(send(request(path)).statusCode()).isEqualTo(404);
        }
        assertThat(send(request("/v3/api-docs")).body())
                .contains("openIdConnect")
                .doesNotContain("/api/demo", "\"basic\"");
    }

    @Test
    void what_watches_over_the_service_has_a_port_of_its_own() throws Exception {
        assertThat(send(HttpRequest.newBuilder(URI.create(earnest.besides() + "/actuator/health")))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(HttpRequest.newBuilder(URI.create(earnest.besides() + "/actuator/metrics")))
                        .statusCode())
                .isEqualTo(401);
        assertThat(call("/actuator/metrics", bearer(provider, "keeper")).statusCode())
                .isEqualTo(404);
        assertThat(send(request("/actuator/health")).statusCode()).isEqualTo(404);
        assertThat(send(request("/api/health")).statusCode()).isEqualTo(200);
    }

    @Test
    void a_browser_is_told_to_come_by_secured_lines_only_and_to_sign_out_where_it_signed_in() throws Exception {
        var headers = send(request("/api/health")).headers();

        assertThat(headers.firstValue("Strict-Transport-Security")).hasValue("max-age=63072000 ; includeSubDomains");
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("form-action 'self' " + provider.issuer());
    }

    private String bearer(TestProvider from, String program) throws Exception {
        var id = Base64.getEncoder()
                .encodeToString((program + ":" + program + TestProvider.SECRET).getBytes(StandardCharsets.UTF_8));
        var answer = send(HttpRequest.newBuilder(URI.create(from.issuer() + "/oauth2/token"))
                .header("Authorization", "Basic " + id)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
        return JsonMapper.shared().readTree(answer.body()).path("access_token").asString();
    }

    private static String unsigned(String token) {
        var none = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes());
        return none + "." + token.split("\\.")[1] + ".";
    }

    private HttpResponse<String> call(String path, String token) throws Exception {
        return send(request(path).header("Authorization", "Bearer " + token));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(earnest.address() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
