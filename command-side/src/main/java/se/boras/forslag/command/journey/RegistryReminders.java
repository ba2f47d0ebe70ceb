package se.boras.forslag.command.journey;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.Archive;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.command.reference.ReferenceInLog;
import se.boras.forslag.command.reminder.Ladders;
import se.boras.forslag.command.reminder.LastDay;
import se.boras.forslag.command.reminder.Rung;
import se.boras.forslag.command.time.DueList;
import se.boras.forslag.events.proposal.IntakeReminderIssued;
import se.boras.forslag.events.proposal.IntakeStep;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.reference.Rules;

/** The days on which the registry is reminded: one for each step and proposal at a time. */
@Component
class RegistryReminders {
    private final DueList due;
    private final Archive archive;
    private final ReferenceInLog reference;

    RegistryReminders(DueList due, Archive archive, ReferenceInLog reference) {
        this.due = due;
        this.archive = archive;
        this.reference = reference;
    }

    static String kind(IntakeStep step) {
        return switch (step) {
            case REVIEW -> "remind-of-review";
            case REVIEW_VOTES -> "remind-of-vote-review";
            case REFER -> "remind-of-referral";
        };
    }

    void begin(IntakeStep step, ProposalId proposal, LocalDate from) {
        var now = reference.now();
        var version = archive.get(ProposalState.KIND, proposal).ruleSetVersion();
        var rules = now.rules().version(version).rules();
        var dueBy = now.calendar().plusWorkingDays(from, workingDays(step, rules));
        due.plan(kind(step), proposal, Rung.morningOf(dueBy));
    }

    void goOn(IntakeReminderIssued reminder) {
        var day = LastDay.on(reminder.dueBy()).reminded(reminder.daysOverdue());
        var version = archive.get(ProposalState.KIND, reminder.proposalId()).ruleSetVersion();
        var ladders = Ladders.of(reference.now(), version);
        ladders.ofRegistry(reminder.dueBy())
                .next(day)
                .ifPresent(rung -> due.plan(kind(reminder.step()), reminder.proposalId(), ladders.morningOf(rung)));
    }

    void end(IntakeStep step, ProposalId proposal) {
        due.cancel(kind(step), proposal);
    }

    boolean awaitsNoVotes(ProposalId proposal) {
        var state = archive.get(ProposalState.KIND, proposal);
        return state.published() && state.needsNoVotes();
    }

    boolean awaitsReview(ProposalId proposal) {
        return archive.get(ProposalState.KIND, proposal).waitsForReview();
    }

    private static int workingDays(IntakeStep step, Rules rules) {
        return switch (step) {
            case REVIEW -> rules.publishWithinWorkingDays();
            case REVIEW_VOTES -> rules.reviewWithinWorkingDays();
            case REFER -> rules.referWithinWorkingDays();
        };
    }
}
