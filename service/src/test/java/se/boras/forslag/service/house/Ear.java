package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who listens to the service, as a browser does: it remembers the last id, and what it was told. */
final class Ear implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** One message. */
    record Heard(long id, String name, JsonNode data) {

        String kind() {
            return data.path("kind").asString();
        }

        String about() {
            return data.path("publicNumber").asString();
        }
    }

    private final HttpResponse<InputStream> stream;
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private volatile long lastId = -1;
    private volatile boolean ended;

    private Ear(HttpResponse<InputStream> stream) {
        this.stream = stream;
        Thread.ofVirtual().start(this::listen);
    }

    /** Returns when the stream has begun. */
    static Ear on(Visitor house, String query, @Nullable Long lastId) {
        var request = HttpRequest.newBuilder(URI.create(house.house() + "/api/live" + query))
                .header("Accept", "text/event-stream");
        if (lastId != null) {
            request.header("Last-Event-ID", lastId.toString());
        }
        try {
            var stream = HTTP.send(request.build(), BodyHandlers.ofInputStream());
            assertThat(stream.statusCode()).isEqualTo(200);
            assertThat(stream.headers().firstValue("content-type")).hasValue("text/event-stream;charset=UTF-8");
            var ear = new Ear(stream);
            await().atMost(PATIENCE).until(() -> ear.lastId >= 0);
            return ear;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    long lastId() {
        return lastId;
    }

    List<Heard> heard() {
        return List.copyOf(heard);
    }

    /** Everything up to and with the first message that is such. */
    List<Heard> until(Predicate<Heard> last) {
        await().atMost(PATIENCE).until(() -> heard.stream().anyMatch(last));
        var all = heard();
        var end = all.indexOf(all.stream().filter(last).findFirst().orElseThrow());
        return all.subList(0, end + 1);
    }

    boolean ended() {
        return ended;
    }

    @Override
    public void close() {
        try {
            stream.body().close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void listen() {
        var name = "message";
        try (var lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id: ")) {
                    lastId = Long.parseLong(line.substring(4));
                } else if (line.startsWith("event: ")) {
                    name = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    heard.add(new Heard(lastId, name, JSON.readTree(line.substring(6))));
                }
            }
        } catch (IOException cut) {
            // Either side may end it.
        } finally {
            ended = true;
        }
    }
}
