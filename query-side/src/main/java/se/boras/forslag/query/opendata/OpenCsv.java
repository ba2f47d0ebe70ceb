package se.boras.forslag.query.opendata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.query.exports.Neutral;

/** Rows as RFC 4180 has them: commas, UTF-8, and nothing that a spreadsheet takes for a formula. */
final class OpenCsv {

    private final OutputStream out;

    OpenCsv(OutputStream out) {
        this.out = out;
    }

    void line(List<? extends @Nullable Object> values) {
        try {
            out.write(values.stream()
                    .map(OpenCsv::field)
                    .collect(joining(",", "", "\r\n"))
                    .getBytes(UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String field(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> quoted(Neutral.text(text));
            default -> value.toString();
        };
    }

    private static String quoted(String text) {
        return text.matches("(?s)[^,\"\\r\\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
