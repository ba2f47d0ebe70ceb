package se.boras.forslag.service.history;

import java.time.LocalDate;
import se.boras.forslag.command.casework.Promise;

/** A promise as a tale words it; its day may depend on the day of the meeting. */
@FunctionalInterface
public interface Pledge {

    Promise madeOn(LocalDate meeting);
}
