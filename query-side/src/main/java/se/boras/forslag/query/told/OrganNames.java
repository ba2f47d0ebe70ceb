package se.boras.forslag.query.told;

import java.time.LocalDate;

/** What organs (<i>nämnder, styrelser, bolag</i>) are called; the names change with time. */
@FunctionalInterface
public interface OrganNames {

    /** Its name on that day, or its identity where nobody has heard of it. */
    String of(String organ, LocalDate day, boolean english);
}
