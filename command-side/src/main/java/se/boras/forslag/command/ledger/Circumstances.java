package se.boras.forslag.command.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Who decides and when: all that a rule may know besides the command and the past. */
public record Circumstances(Actor actor, Instant now) {

    /** Calendar days are those of the municipality, whatever the server believes. */
    public static final ZoneId LOCAL = ZoneId.of("Europe/Stockholm");

    public LocalDate today() {
        return LocalDate.ofInstant(now, LOCAL);
    }
}
