package se.boras.forslag.command.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file as a spreadsheet saves it (<i>blad</i>): a row of names, and below it rows of cells. */
record Sheet(List<Row> rows) {

    static final int MOST_ROWS = 20_000;

    private static final String FILE = "csv";
    private static final List<String> NEEDED =
            List.of(Column.SOURCE, Column.EXTERNAL_REF, Column.TITLE, Column.SUBMITTED_ON);

    /** One row, numbered as the spreadsheet does, the names being row 1; empty cells are not there. */
    record Row(int number, Map<String, String> cells) {}

    static Sheet of(String csv) {
        try {
            return of(lines(csv));
        } catch (CsvParseException unreadable) {
            throw new UnusableFile(List.of(Fault.in(FILE, "no-such-table")));
        }
    }

    private static Sheet of(List<List<String>> lines) {
        if (lines.isEmpty()) {
            throw new UnusableFile(List.of(Fault.in(FILE, "no-such-table")));
        }
        var faults = new ArrayList<Fault>();
        var names = names(lines.getFirst(), faults);
        var rows = new ArrayList<Row>();
        for (int at = 1; at < lines.size(); at++) {
            var row = row(at + 1, lines.get(at), names, faults);
            if (!row.cells().isEmpty()) {
                rows.add(row);
            }
        }
        if (rows.isEmpty() || rows.size() > MOST_ROWS) {
            faults.add(Fault.in(FILE, "number-of-rows", MOST_ROWS));
        }
        if (!faults.isEmpty()) {
            throw new UnusableFile(faults);
        }
        return new Sheet(rows);
    }

    private static List<@Nullable String> names(List<String> header, List<Fault> faults) {
        var names = new ArrayList<@Nullable String>();
        var seen = new HashSet<String>();
        for (var cell : header) {
            var name = Column.named(cell).map(Column::name).orElse(null);
            names.add(name);
            if (name == null && !cell.isBlank()) {
                faults.add(Fault.in(FILE, "no-such-column", shortened(cell)));
            }
            if (name != null && !seen.add(name)) {
                faults.add(Fault.in(FILE, "column-twice", name));
            }
        }
        NEEDED.stream()
                .filter(name -> !seen.contains(name))
                .forEach(name -> faults.add(Fault.in(FILE, "column-missing", name)));
        return names;
    }

    private static Row row(int number, List<String> cells, List<@Nullable String> names, List<Fault> faults) {
        var told = new LinkedHashMap<String, String>();
        for (int at = 0; at < cells.size(); at++) {
            var cell = cells.get(at).strip();
            var name = at < names.size() ? names.get(at) : null;
            if (!cell.isEmpty() && name == null) {
                faults.add(Fault.in("cell " + (at + 1), "cell-without-column").inRow(number));
            } else if (!cell.isEmpty() && name != null) {
                told.put(name, cell);
            }
        }
        return new Row(number, told);
    }

    private static List<List<String>> lines(String csv) {
        var text = csv.startsWith("\ufeff") ? csv.substring(1) : csv;
        var header = text.lines().findFirst().orElse("");
        return CsvReader.builder()
                .fieldSeparator(header.contains(";") ? ';' : ',')
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)
                .stream()
                .map(line -> line.getFields())
                .toList();
    }

    private static String shortened(String cell) {
        return cell.length() > 40 ? cell.substring(0, 40) : cell;
    }
}
