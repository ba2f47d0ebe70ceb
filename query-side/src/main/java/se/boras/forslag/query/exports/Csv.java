package se.boras.forslag.query.exports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.util.List;
import se.boras.forslag.query.exports.Cell.Day;
import se.boras.forslag.query.exports.Cell.Nothing;
import se.boras.forslag.query.exports.Cell.Share;
import se.boras.forslag.query.exports.Cell.Text;
import se.boras.forslag.query.exports.Cell.Whole;

/** A table as a Swedish spreadsheet opens it by itself: a byte order mark, semicolons, decimal commas. */
final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {}

    static byte[] of(Document document) {
        var table = document.listing();
        var csv = new StringBuilder(BYTE_ORDER_MARK);
        csv.append(line(table.columns().stream()
                .map(column -> (Cell) new Text(column.header()))
                .toList()));
        table.rows().forEach(row -> csv.append(line(row)));
        return csv.toString().getBytes(UTF_8);
    }

    private static String line(List<Cell> cells) {
        return cells.stream().map(Csv::field).collect(joining(";", "", "\r\n"));
    }

    private static String field(Cell cell) {
        return switch (cell) {
            case Text text -> quoted(Neutral.text(text.value()));
            case Whole number -> String.valueOf(number.value());
            case Share share -> share.percent().toPlainString().replace('.', ',');
            case Day day -> day.value().toString();
            case Nothing _ -> "";
        };
    }

    private static String quoted(String text) {
        return text.matches("(?s)[^;\"\\r\\n]*") && text.equals(text.strip())
                ? text
                : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
