package se.boras.forslag.command.ledger;

/**
 * A condition on many streams at once: that in none of them anything was stored after a position.
 *
 * @param first the name at which the streams begin, in the order of bytes
 * @param end the name before which they end
 */
public record Quiet(String first, String end, long since) {

    public boolean concerns(String stream) {
        return stream.compareTo(first) >= 0 && stream.compareTo(end) < 0;
    }
}
