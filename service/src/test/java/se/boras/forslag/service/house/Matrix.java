package se.boras.forslag.service.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The table of rights as a reader sees it: for each operation, what stands under each role. */
record Matrix(Map<String, Map<String, String>> rows) {

    static Matrix read() {
        try (var file = Matrix.class.getResourceAsStream("/rights.md")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            var table = text.lines()
                    .filter(line -> line.startsWith("| "))
                    .map(Matrix::cells)
                    .toList();
            var rows = new LinkedHashMap<String, Map<String, String>>();
            for (var cells : table) {
                if (!cells.getFirst().equals("Operation")) {
                    rows.put(cells.getFirst().replace("`", ""), row(table.getFirst(), cells));
                }
            }
            return new Matrix(rows);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Map<String, String> of(String operation) {
        return rows.getOrDefault(operation, Map.of());
    }

    private static Map<String, String> row(List<String> columns, List<String> cells) {
        var row = new LinkedHashMap<String, String>();
        for (int at = 1; at < columns.size(); at++) {
            row.put(columns.get(at), cells.get(at));
        }
        return row;
    }

    private static List<String> cells(String line) {
        return Stream.of(line.substring(1).split("\\|")).map(String::strip).toList();
    }
}
