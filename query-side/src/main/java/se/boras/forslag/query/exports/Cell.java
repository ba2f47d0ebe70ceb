package se.boras.forslag.query.exports;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One value in an export; each form writes it in its own way, so that a day is a day and a number a number. */
public sealed interface Cell {

    record Text(String value) implements Cell {
        /** What is no character in XML is none in any form. */
        public Text {
            value = value.codePoints()
                    .filter(point -> point == '\n' || point == '\t' || !Character.isISOControl(point))
                    .filter(point -> point != 0xFFFE && point != 0xFFFF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
    }

    record Whole(long value) implements Cell {}

    record Share(BigDecimal percent) implements Cell {

        /** As people write it there: {@code 6,25 %} or {@code 6.25%}. */
        public String in(Locale language) {
            var format = NumberFormat.getPercentInstance(language);
            format.setMinimumFractionDigits(percent.scale());
            return format.format(percent.movePointLeft(2));
        }
    }

    record Day(LocalDate value) implements Cell {}

    record Nothing() implements Cell {}

    static Cell of(@Nullable String text) {
        return text == null || text.isEmpty() ? new Nothing() : new Text(text);
    }

    static Cell of(long number) {
        return new Whole(number);
    }

    static Cell of(@Nullable LocalDate day) {
        return day == null ? new Nothing() : new Day(day);
    }

    static Cell percent(@Nullable BigDecimal percent) {
        return percent == null ? new Nothing() : new Share(percent);
    }
}
