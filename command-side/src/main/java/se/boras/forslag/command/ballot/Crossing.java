package se.boras.forslag.command.ballot;

import java.time.Instant;

/**
 * The number of valid votes has passed the required one, upwards or downwards (<i>röstkravet passerat</i>).
 *
 * @param no the running number within the ballot, by which a crossing told twice is recognised
 * @param cause the vote or the batch that made the difference
 */
public record Crossing(int no, Kind kind, String cause, int valid, Instant at) {

    /** Which way (<i>riktning</i>), and whether for the first time. */
    public enum Kind {
        REACHED,
        LOST,
        REGAINED
    }
}
