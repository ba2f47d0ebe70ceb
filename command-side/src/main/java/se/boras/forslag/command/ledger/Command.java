package se.boras.forslag.command.ledger;

/** What someone can ask to be done. Never stored. */
public interface Command {

    /** The name under which the command bus knows all commands of a family: each family has one handler. */
    String family();
}
