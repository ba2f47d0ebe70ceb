package se.boras.forslag.query.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import se.boras.forslag.query.reading.Json;

/** Writes server-sent events: each block ends by an empty line, and says with {@code id} what has been told by then. */
final class EventStream {

    private final HttpServletResponse response;

    EventStream(HttpServletResponse response) {
        this.response = response;
    }

    /** An id alone is remembered by the client without being told to the page. */
    void open(long upTo) throws IOException {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding(UTF_8.name());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        put("retry: 2000\nid: " + upTo + "\n\n");
        flush();
    }

    void tell(Round round) throws IOException {
        if (round.reset()) {
            put("id: " + round.upTo() + "\nevent: reset\ndata: {\"position\":" + round.upTo() + "}\n\n");
        }
        for (var told : round.told()) {
            put("id: " + told.position() + "\nevent: " + told.name() + "\ndata: "
                    + Json.MAPPER.writeValueAsString(told.data()) + "\n\n");
        }
        flush();
    }

    /** Nothing has happened; the comment finds out whether anybody is still there. */
    void beat(long upTo) throws IOException {
        put(": still here\nid: " + upTo + "\n\n");
        flush();
    }

    private void put(String text) throws IOException {
        response.getOutputStream().write(text.getBytes(UTF_8));
    }

    private void flush() throws IOException {
        response.getOutputStream().flush();
    }
}
