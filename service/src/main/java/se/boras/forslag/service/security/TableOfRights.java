package se.boras.forslag.service.security;

import java.util.EnumMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.pattern.PathPatternParser;
import se.boras.forslag.command.ledger.Role;

/** Reads {@code rights.md}: tables whose columns are roles and whose rows are operations. */
final class TableOfRights {

    /** What the column of those is called who have not signed in. */
    private static final String NOT_SIGNED_IN = "anyone";

    private static final Pattern OPERATION = Pattern.compile("`([A-Z]+) (/\\S*)`");
    private static final PathPatternParser PATHS = new PathPatternParser();

    private TableOfRights() {}

    static List<Door> read(Stream<String> lines) {
        var table = lines.filter(line -> line.startsWith("| "))
                .map(TableOfRights::cells)
                .toList();
        var columns = table.stream()
                .filter(cells -> cells.getFirst().equals("Operation"))
                .distinct()
                .toList();
        if (columns.size() != 1) {
            throw new IllegalStateException("All tables of rights must have the same columns: " + columns);
        }
        var roles = columns.getFirst().stream().skip(1).map(TableOfRights::role).toList();
        return table.stream()
                .filter(cells -> !cells.equals(columns.getFirst()))
                .map(cells -> door(cells, roles))
                .toList();
    }

    private static List<String> cells(String line) {
        var cells = line.strip().split("\\|", -1);
        return Stream.of(cells)
                .skip(1)
                .limit(cells.length - 2L)
                .map(String::strip)
                .toList();
    }

    private static Role role(String column) {
        return column.equals(NOT_SIGNED_IN) ? Role.CITIZEN : Role.valueOf(column);
    }

    private static Door door(List<String> cells, List<Role> roles) {
        var operation = OPERATION.matcher(cells.getFirst());
        if (!operation.matches() || cells.size() != roles.size() + 1) {
            throw new IllegalStateException("No row of a table of rights: " + cells);
        }
        var marks = new EnumMap<Role, Mark>(Role.class);
        for (int at = 0; at < roles.size(); at++) {
            marks.put(roles.get(at), Mark.read(cells.get(at + 1)));
        }
        return new Door(HttpMethod.valueOf(operation.group(1)), PATHS.parse(operation.group(2)), marks);
    }
}
