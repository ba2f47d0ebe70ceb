package se.boras.forslag.command.feedback;

import java.time.LocalDate;
import se.boras.forslag.command.ledger.Dossier;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.command.reference.Reference;
import se.boras.forslag.command.reference.WorkCalendar;
import se.boras.forslag.command.reminder.Ladders;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.reference.Rules;

/** By when a debt of feedback is to be paid: working days, under the rules the proposal was handed in under. */
record Terms(Rules rules, WorkCalendar calendar) {

    static Terms of(Dossier dossier, ProposalId proposal) {
        var version = dossier.get(ProposalState.KIND, proposal).ruleSetVersion();
        return new Terms(Reference.rules(dossier).version(version).rules(), Reference.calendar(dossier));
    }

    Ladders ladders() {
        return new Ladders(rules.remindersInForce(), calendar);
    }

    /**
     * The term of a decision runs from the adjusted minutes; until those are there, from the last day for adjusting. Of a
     * meeting one is told by the day it is held.
     */
    LocalDate dueBy(FeedbackKind kind, LocalDate on) {
        return switch (kind) {
            case DECISION -> afterAdjustment(on.plusDays(rules.adjustWithinDays()));
            case AGENDA -> on;
            case ACKNOWLEDGEMENT, PUBLICATION, BALLOT_RESULT, REFERRAL, PROGRESS, COMPLETION, OTHER ->
                calendar.plusWorkingDays(on, rules.feedbackWithinWorkingDays());
        };
    }

    LocalDate afterAdjustment(LocalDate adjustedOn) {
        return calendar.plusWorkingDays(adjustedOn, rules.feedbackWithinWorkingDays());
    }
}
