package se.boras.forslag.command.ballot;

import se.boras.forslag.command.ledger.Command;

/** What can be asked of a ballot as a whole. */
public sealed interface BallotCommand extends Command permits DoubtCommand, TallyCommand {

    String FAMILY = "ballot";

    @Override
    default String family() {
        return FAMILY;
    }
}
