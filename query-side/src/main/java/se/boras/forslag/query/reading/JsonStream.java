package se.boras.forslag.query.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes an answer while it is being read, so that its length costs no memory. */
public final class JsonStream {

    private final HttpServletResponse response;
    private final String type;
    private long written;

    public JsonStream(HttpServletResponse response, String type) {
        this.response = response;
        this.type = type;
    }

    public boolean empty() {
        return written == 0;
    }

    /** The answer's head is sent with its first part: until then it can still be refused. */
    public void write(String before, Object value, String after) {
        try {
            begin();
            written++;
            put(before);
            out().write(Json.MAPPER.writeValueAsBytes(value));
            put(after);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** An answer of nothing is begun first. */
    public void end(String before, String after) throws IOException {
        if (empty()) {
            begin();
            put(before);
        }
        put(after);
    }

    private void begin() {
        if (empty()) {
            response.setContentType(type);
            response.setCharacterEncoding(UTF_8.name());
        }
    }

    private void put(String text) throws IOException {
        out().write(text.getBytes(UTF_8));
    }

    private OutputStream out() throws IOException {
        return response.getOutputStream();
    }
}
