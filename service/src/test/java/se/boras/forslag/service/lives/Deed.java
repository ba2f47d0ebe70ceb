package se.boras.forslag.service.lives;

import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.Command;

/** What somebody tries. */
record Deed(Actor actor, Command command) {}
