package se.boras.forslag.service.keys;

import org.springframework.stereotype.Component;
import se.boras.forslag.command.api.Caller;
import se.boras.forslag.command.ledger.Commands;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.command.ledger.UnknownStream;
import se.boras.forslag.command.privacy.ReadingCommand.ReadWithheldText;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.query.Readings;

/** Lets the telling side ask the deciding side who may read what, which thereby is recorded. */
@Component
class RecordsReadings implements Readings {

    private final Commands commands;
    private final Caller caller;

    RecordsReadings(Commands commands, Caller caller) {
        this.commands = commands;
        this.caller = caller;
    }

    @Override
    public boolean admit(ProposalId proposal) {
        try {
            commands.send(caller.actor(), new ReadWithheldText(proposal));
            return true;
        } catch (RuleViolation | UnknownStream noBusinessOfTheirs) {
            return false;
        }
    }
}
