package se.boras.forslag.command.casework;

import se.boras.forslag.command.ledger.Command;
import se.boras.forslag.events.casework.CaseId;

/** What someone can ask to be done with a committee's case (<i>ärende</i>), theme by theme. */
public sealed interface CaseCommand extends Command
        permits ReferralCommand, PreparationCommand, MeetingCommand, DecisionCommand, CourtCommand {

    String FAMILY = "casework";

    CaseId caseId();

    @Override
    default String family() {
        return FAMILY;
    }
}
