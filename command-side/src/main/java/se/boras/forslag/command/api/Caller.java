package se.boras.forslag.command.api;

import se.boras.forslag.command.ledger.Actor;

/** Who is on the other end of the current request: somebody signed in, or any citizen. */
public interface Caller {

    Actor actor();
}
