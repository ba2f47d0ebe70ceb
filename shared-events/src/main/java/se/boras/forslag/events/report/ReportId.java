package se.boras.forslag.events.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.boras.forslag.events.Shape;

/** Identity of one summary report (<i>sammanställning</i>): the year it was compiled, and which one of that year it is. */
public record ReportId(@JsonValue String value) {

    private static final Shape SHAPE = Shape.of("report-(\\d{4})-(\\d{2,})");

    @JsonCreator
    public ReportId {
        SHAPE.check(value, "a report id");
    }

    public static ReportId of(int year, int running) {
        return new ReportId("report-%d-%02d".formatted(year, running));
    }

    public int year() {
        return Integer.parseInt(SHAPE.part(value, 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
