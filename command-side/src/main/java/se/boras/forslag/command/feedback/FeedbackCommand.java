package se.boras.forslag.command.feedback;

import se.boras.forslag.command.ledger.Command;

/** What can be asked about debts of feedback. */
public sealed interface FeedbackCommand extends Command permits DebtCommand, MessageCommand, ReachCommand {

    String FAMILY = "feedback";

    @Override
    default String family() {
        return FAMILY;
    }
}
