package se.boras.forslag.query.proposals;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The usual deadlines (<i>frister</i>) where no event names one. */
final class Deadlines {

    static final int ADDRESS_LINK_DAYS = 7;
    static final int REVIEW_WORKING_DAYS = 5;
    static final int REFER_WORKING_DAYS = 5;
    static final int RECEIVE_WORKING_DAYS = 10;
    static final int ADJUST_DAYS = 14;
    static final int ANNOUNCE_DAYS = 2;
    static final int FEEDBACK_WORKING_DAYS = 10;

    private Deadlines() {}

    /** Counts from Monday to Friday; a deadline that a holiday moves is moved by whoever watches it. */
    static LocalDate workingDays(LocalDate from, int days) {
        var day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue() ? 1 : 0;
        }
        return day;
    }
}
