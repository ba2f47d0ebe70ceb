package se.boras.forslag.command.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cells of one row, read one by one; whatever is wrong with any of them is remembered. */
final class Cells {

    private static final Pattern ONE_LINE = Pattern.compile("\\P{Cntrl}*");
    private static final Pattern PROSE = Pattern.compile("[\\P{Cntrl}\\r\\n\\t]*");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Map<String, String> cells;
    private final List<Fault> faults = new ArrayList<>();

    Cells(Map<String, String> cells) {
        this.cells = cells;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    boolean has(String column) {
        return cells.containsKey(column);
    }

    void fault(String column, String code, Object... arguments) {
        faults.add(Fault.in(column, code, arguments));
    }

    void need(String... columns) {
        Arrays.stream(columns).filter(column -> !has(column)).forEach(column -> fault(column, "must-be-told"));
    }

    /** Without the one the others say nothing. */
    void needFor(String column, String... others) {
        Arrays.stream(others)
                .filter(other -> has(other) && !has(column))
                .findFirst()
                .ifPresent(other -> fault(column, "must-be-told-with", other));
    }

    @Nullable
    String line(String column, int most) {
        return text(column, most, ONE_LINE);
    }

    @Nullable
    String prose(String column, int most) {
        return text(column, most, PROSE);
    }

    @Nullable
    LocalDate day(String column) {
        return read(column, "not-a-day", cell -> {
            if (!DAY.matcher(cell).matches()) {
                throw new DateTimeException("No day");
            }
            return LocalDate.parse(cell);
        });
    }

    @Nullable
    Integer number(String column) {
        return read(column, "not-a-number", cell -> {
            var number = Integer.parseInt(cell);
            if (number < 0) {
                throw new NumberFormatException();
            }
            return number;
        });
    }

    <E extends Enum<E>> @Nullable E oneOf(String column, Class<E> values) {
        var names = Arrays.stream(values.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return read(column, "not-one-of", cell -> Enum.valueOf(values, cell.toUpperCase(Locale.ROOT)), names);
    }

    <T> @Nullable T read(String column, String code, Function<String, T> reader, Object... arguments) {
        var cell = cells.get(column);
        if (cell == null) {
            return null;
        }
        try {
            return reader.apply(cell);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            fault(column, code, arguments);
            return null;
        }
    }

    private @Nullable String text(String column, int most, Pattern allowed) {
        var cell = cells.get(column);
        if (cell != null && (cell.length() > most || !allowed.matcher(cell).matches())) {
            fault(column, "not-such-a-text", most);
        }
        return cell;
    }
}
