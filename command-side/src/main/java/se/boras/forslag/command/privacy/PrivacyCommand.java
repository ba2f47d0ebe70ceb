package se.boras.forslag.command.privacy;

import se.boras.forslag.command.ledger.Command;

/** What can be asked about somebody's personal data (<i>personuppgifter</i>). */
public sealed interface PrivacyCommand extends Command permits ErasureCommand, ReadingCommand, DisposalCommand {

    String FAMILY = "privacy";

    @Override
    default String family() {
        return FAMILY;
    }
}
