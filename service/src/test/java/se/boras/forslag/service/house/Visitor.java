package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who calls the service over HTTP, signed in or not. */
record Visitor(String house, @Nullable String account, Map<String, String> headers) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** What came back. */
    record Reply(int status, Map<String, java.util.List<String>> headers, String text) {

        JsonNode json() {
            return JSON.readTree(text);
        }

        String get(String field) {
            return json().path(field).asString();
        }

        long position() {
            return json().path("position").asLong();
        }

        Reply is(int expected) {
            assertThat(status).as(text).isEqualTo(expected);
            return this;
        }

        /** Refused with a problem document that carries this code. */
        Reply refused(int expected, String code) {
            is(expected);
            assertThat(headers.get("content-type")).first().asString().startsWith("application/problem+json");
            assertThat(get("code")).isEqualTo(code);
            assertThat(get("title")).isNotBlank();
            return this;
        }
    }

    static Visitor of(int port) {
        return new Visitor("http://127.0.0.1:" + port, null, Map.of());
    }

    Visitor as(String name) {
        return new Visitor(house, name, headers);
    }

    Visitor with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Visitor(house, account, more);
    }

    Reply get(String path, Object... blanks) {
        return send(request(path.formatted(blanks)).GET());
    }

    /** A list to its end, page by page. */
    List<JsonNode> all(String path) {
        var items = new ArrayList<JsonNode>();
        var page = get("%s", path).is(200).json();
        page.path("items").forEach(items::add);
        while (!page.path("next").isNull() && !page.path("next").isMissingNode()) {
            var next = page.path("next").asString();
            page = get("%s%scursor=%s", path, path.contains("?") ? "&" : "?", next)
                    .is(200)
                    .json();
            page.path("items").forEach(items::add);
        }
        return items;
    }

    Reply post(String path, String body) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    Reply post(String path, byte[] body) {
        return post(path, body, "application/json");
    }

    Reply post(String path, byte[] body, String type) {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    Reply post(String path) {
        return post(path, "{}");
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(house + path));
        headers.forEach(request::header);
        if (account != null) {
            var credentials = (account + ":demo").getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
        }
        return request;
    }

    private static Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> reply = HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Reply(reply.statusCode(), reply.headers().map(), reply.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
