package se.boras.forslag.service.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@TheHouse
class RefusalsAreToldTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "/api/nothing, Sidan finns inte., There is no such page.",
        "/api/proposals/BF-2026-9999, Det du frågar efter finns inte., What you ask for does not exist.",
        "/api/vote-confirmations, Metoden stöds inte här., The method is not supported here.",
        "/api/proposals/a;b, Förfrågan kan inte läsas., The request cannot be read.",
        "/api/proposals/%00, Förfrågan kan inte läsas., The request cannot be read.",
        "/api/proposals?q=%ff, Förfrågan kan inte läsas., The request cannot be read.",
        "/api/demo/clock, Logga in för att fortsätta., Sign in to continue."
    })
    void in_swedish_or_in_english_on_request(String path, String swedish, String english) {
        var anyone = Visitor.of(port);

        assertThat(anyone.get("%s", path).get("detail")).isEqualTo(swedish);
        assertThat(anyone.with("Accept-Language", "de").get("%s", path).get("detail"))
                .isEqualTo(swedish);
        assertThat(anyone.with("Accept-Language", "en-GB,sv;q=0.5")
                        .get("%s", path)
                        .get("detail"))
                .isEqualTo(english);
    }

    @Test
    void field_by_field_in_the_language_of_the_whole() {
        var post =
                Visitor.of(port).with("Accept-Language", "en").post("/api/vote-confirmations", "{\"token\":7,\"x\":1}");
        var swedish = Visitor.of(port).post("/api/vote-confirmations", "{\"x\":1}");

        assertThat(post.refused(400, "invalid-input")
                        .json()
                        .at("/violations/0/message")
                        .asString())
                .isEqualTo("The value has the wrong form for the field.");
        assertThat(swedish.refused(400, "invalid-input")
                        .json()
                        .at("/violations/0/message")
                        .asString())
                .isEqualTo("Fältet finns inte.");
    }

    /** Such addresses no decent client sends, so they are written by hand. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/%zz",
                "GET /api/{x}",
                "GET /../../x",
                "TRACE /api/proposals",
                "X /api/proposals",
                "GET /api\\x",
                "?"
            })
    void also_where_the_address_itself_is_broken(String line) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write((line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(UTF_8));
            var answer = new String(socket.getInputStream().readAllBytes(), UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 4").contains("application/problem+json", "\"code\":\"status-40");
        }
    }
}
