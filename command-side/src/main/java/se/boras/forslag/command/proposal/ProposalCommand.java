package se.boras.forslag.command.proposal;

import se.boras.forslag.command.ledger.Command;

/** What can be asked about a proposal (<i>förslag</i>), theme by theme. */
public sealed interface ProposalCommand extends Command permits SubmitProposal, AddressCommand, AboutOne {

    String FAMILY = "proposal";

    @Override
    default String family() {
        return FAMILY;
    }
}
