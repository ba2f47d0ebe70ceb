package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.boras.forslag.service.house.Visitor.Reply;

/** What a browser is told, and how a session in it begins and ends. */
@TheHouse
class BrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ServletContext web;

    @Test
    void every_answer_says_what_may_be_done_with_it() {
        var anyone = Visitor.of(port);
        for (var reply : Stream.of("/api/health", "/api/worklist", "/nothing", "/api", "/logga-in", "/v3/api-docs")
                .map(anyone::get)
                .toList()) {
            assertThat(header(reply, "content-security-policy"))
                    .contains("default-src 'self'", "frame-ancestors 'none'", "base-uri 'self'", "form-action 'self'")
                    .doesNotContain("unsafe", "http", "*");
            assertThat(header(reply, "x-frame-options")).isEqualTo("DENY");
            assertThat(header(reply, "x-content-type-options")).isEqualTo("nosniff");
            assertThat(header(reply, "referrer-policy")).isEqualTo("same-origin");
            assertThat(header(reply, "permissions-policy")).contains("geolocation=()");
            assertThat(header(reply, "cross-origin-opener-policy")).isEqualTo("same-origin");
            assertThat(reply.headers()).doesNotContainKeys("server", "x-powered-by");
        }
        assertThat(header(anyone.get("/api/health"), "cache-control")).contains("no-store");
    }

    @Test
    void who_signs_in_gets_another_session_than_the_one_brought_along() {
        var admin = Visitor.of(port).as("admin");
        var first = session(admin.get("/logga-in").is(303));

        var second = session(admin.with("Cookie", first).get("/logga-in").is(303));

        assertThat(second).isNotEqualTo(first);
        Visitor.of(port).with("Cookie", first).get("/api/demo/clock").is(401);
        Visitor.of(port).with("Cookie", second).get("/api/demo/clock").is(200);
    }

    @Test
    void a_session_cannot_be_chosen_by_whoever_sends_the_link() {
        var planted = "JSESSIONID=0123456789ABCDEF0123456789ABCDEF";

        var given = session(Visitor.of(port)
                .as("admin")
                .with("Cookie", planted)
                .get("/logga-in")
                .is(303));

        assertThat(given).isNotEqualTo(planted);
        assertThat(Visitor.of(port)
                        .get("/api/demo/clock;jsessionid=" + given.split("=")[1])
                        .status())
                .isEqualTo(400);
    }

    @Test
    void its_cookie_is_out_of_reach_for_scripts_and_other_sites() {
        var cookie = cookie(Visitor.of(port).as("admin").get("/logga-in"));

        assertThat(Arrays.asList(cookie.split("; "))).contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(cookie).doesNotContain("Max-Age", "Domain");
    }

    @Test
    void it_ends_when_nobody_uses_it_and_after_a_working_day_however_busy_it_was() {
        var cookie = session(Visitor.of(port).as("admin").get("/logga-in").is(303));
        var signedIn = Visitor.of(port).with("Cookie", cookie);
        signedIn.get("/api/demo/clock").is(200);

        Town.on(port).advance("PT12H1S");

        signedIn.get("/api/demo/clock").is(401);
        assertThat(web.getSessionTimeout()).as("minutes").isEqualTo(30);
    }

    @Test
    void who_signs_out_is_out() {
        var cookie = session(Visitor.of(port).as("revisor").get("/logga-in").is(303));
        var signedIn = Visitor.of(port).with("Cookie", cookie);
        signedIn.post("/logga-ut").is(403);

        var token = "0f0e0d0c-0b0a-0908-0706-050403020100";
        Visitor.of(port)
                .with("Cookie", cookie + "; csrf=" + token)
                .with("X-XSRF-TOKEN", asInAForm(token))
                .post("/logga-ut")
                .is(302);

        signedIn.get("/api/deviations").is(401);
    }

    /** In a form the token stands mixed with noise, so that a page of the same text is never of the same bytes; no noise here. */
    private static String asInAForm(String token) {
        var bytes = token.getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder()
                .encodeToString(ByteBuffer.allocate(2 * bytes.length)
                        .position(bytes.length)
                        .put(bytes)
                        .array());
    }

    private static String session(Reply reply) {
        return cookie(reply).split(";")[0];
    }

    private static String cookie(Reply reply) {
        return reply.headers().getOrDefault("set-cookie", List.of()).stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID="))
                .findFirst()
                .orElseThrow();
    }

    private static String header(Reply reply, String name) {
        return String.join("|", reply.headers().getOrDefault(name, List.of()));
    }
}
