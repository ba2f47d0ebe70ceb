package se.boras.forslag.query.intake;

import java.time.LocalDate;

/**
 * So many of the same on the same day.
 *
 * @param what the channel, the class or the code; of what was published, how many days it had waited for that
 */
record Counted(LocalDate day, Fact.Kind kind, String what, int n) {}
