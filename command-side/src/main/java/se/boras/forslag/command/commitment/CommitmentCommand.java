package se.boras.forslag.command.commitment;

import se.boras.forslag.command.ledger.Command;
import se.boras.forslag.events.commitment.CommitmentId;

/** What can be asked about a promise (<i>åtagande</i>) that has been made. */
public sealed interface CommitmentCommand extends Command
        permits PromiseCommand, ImplementationCommand, ReviewCommand, DelayCommand {

    String FAMILY = "commitment";

    CommitmentId commitmentId();

    @Override
    default String family() {
        return FAMILY;
    }
}
