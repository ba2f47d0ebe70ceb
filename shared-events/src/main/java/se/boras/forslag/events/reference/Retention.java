package se.boras.forslag.events.reference;

/**
 * How long personal data are kept when they are no longer needed (<i>gallringsfrister</i>).
 *
 * @param contactKeptMonths how long it is kept how a proposer is reached, after the proposal has been closed
 * @param linksKeptDays how long a link is known to be too old
 */
public record Retention(int contactKeptMonths, int linksKeptDays) {

    /** Long enough for an answer that comes back, and for a decision that is taken up again. */
    public static final Retention USUAL = new Retention(12, 30);
}
