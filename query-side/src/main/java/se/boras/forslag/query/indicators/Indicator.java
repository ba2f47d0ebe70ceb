package se.boras.forslag.query.indicators;

/**
 * One key figure (<i>nyckeltal</i>). Its name and its definition in words stand in the message files under its id.
 *
 * @param version goes up whenever the same log would give another value
 * @param rows what is counted, one row a piece: whose it is (empty where no committee's), whether it counts, or how many days
 */
record Indicator(String id, int version, Unit unit, String rows) {

    /** What the value is told in (<i>enhet</i>). */
    enum Unit {
        /** How many of a hundred count. */
        PERCENT,
        /** The middle one of the days. */
        MEDIAN_DAYS
    }
}
