package se.boras.forslag.command.proposal;

import se.boras.forslag.events.proposal.PublicNumber;

/** Knows which public numbers (<i>nummer</i>) are taken: only the log can tell. */
public interface PublicNumbers {

    /** The number after the highest one stored for that year. */
    PublicNumber next(int year);
}
