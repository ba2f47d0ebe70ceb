package se.boras.forslag.query.annals;

import java.time.LocalDate;
import java.util.Map;

/**
 * Where on the two axes of time a question is asked: what was true on the day, as known at the position. The answer never
 * changes, however much is recorded later: it is the same row as long as there are annals.
 */
public record Moment(LocalDate day, long position) {

    /** The rows of a table of the annals that answer, one for each subject; the moment's parameters are named. */
    public static String in(String table) {
        return "(select * from read." + table + " where known_until > :position and known_from <= :position"
                + " and valid_until > :day and valid_from <= :day)";
    }

    public Moment on(LocalDate other) {
        return new Moment(other, position);
    }

    public Map<String, Object> parameters() {
        return Map.of("day", day, "position", position);
    }
}
