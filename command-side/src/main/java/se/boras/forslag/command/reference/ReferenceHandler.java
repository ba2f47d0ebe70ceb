package se.boras.forslag.command.reference;

import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Dossier;
import se.boras.forslag.command.ledger.Receipt;
import se.boras.forslag.command.ledger.Rights;
import se.boras.forslag.command.reference.ReferenceCommand.AdoptRuleSet;
import se.boras.forslag.command.reference.ReferenceCommand.CallForSummaryReport;
import se.boras.forslag.command.reference.ReferenceCommand.DissolveCommittee;
import se.boras.forslag.command.reference.ReferenceCommand.EstablishCommittee;
import se.boras.forslag.command.reference.ReferenceCommand.MergeCommittees;
import se.boras.forslag.command.reference.ReferenceCommand.PublishCalendar;
import se.boras.forslag.command.reference.ReferenceCommand.RenameCommittee;
import se.boras.forslag.command.reference.ReferenceCommand.SetOrganAddress;

/** The seam between the command bus and the rules of reference data. */
@Component
class ReferenceHandler {

    @CommandHandler(commandName = ReferenceCommand.FAMILY)
    Receipt handle(ReferenceCommand command, Dossier dossier, Circumstances at) {
        Rights.require(at.actor(), ReferenceCommand.ALLOWED);
        var register = dossier.find(CommitteeRegister.KIND, CommitteeRegister.STREAM);
        var book = dossier.find(RuleBook.KIND, RuleBook.STREAM);
        var calendar = dossier.find(WorkCalendar.KIND, WorkCalendar.STREAM);
        switch (command) {
            case EstablishCommittee c -> dossier.append(CommitteeRegister.KIND, ReferenceRules.decide(c, register));
            case RenameCommittee c -> dossier.append(CommitteeRegister.KIND, ReferenceRules.decide(c, register));
            case MergeCommittees c -> dossier.append(CommitteeRegister.KIND, ReferenceRules.decide(c, register));
            case DissolveCommittee c -> dossier.append(CommitteeRegister.KIND, ReferenceRules.decide(c, register));
            case SetOrganAddress c -> dossier.append(CommitteeRegister.KIND, ReferenceRules.decide(c, register, at));
            case AdoptRuleSet c -> dossier.append(RuleBook.KIND, ReferenceRules.decide(c, book));
            case CallForSummaryReport c -> dossier.append(WorkCalendar.KIND, ReferenceRules.decide(c, calendar));
            case PublishCalendar c -> dossier.append(WorkCalendar.KIND, ReferenceRules.decide(c, calendar));
        }
        return dossier.answer(Map.of());
    }
}
