package se.boras.forslag.command.journey;

import static se.boras.forslag.command.ledger.RuleViolation.conflict;

import java.util.List;
import java.util.Optional;
import se.boras.forslag.command.ballot.BallotState;
import se.boras.forslag.command.casework.CaseState;
import se.boras.forslag.command.journey.JourneyCommand.RemindRegistry;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.command.reference.Organ;
import se.boras.forslag.command.reference.Reference;
import se.boras.forslag.command.reminder.Ladders;
import se.boras.forslag.command.reminder.LastDay;
import se.boras.forslag.events.proposal.IntakeReminderIssued;

/** The registry is reminded of the step that waits for it, on the day and once more; then the coordinator knows. */
final class RegistryRules {
    private RegistryRules() {}

    static IntakeReminderIssued decide(RemindRegistry command, Course course, Circumstances at) {
        mustWait(command, course.proposal(), course.ballot(), course.currentCase());
        var reference = Reference.in(course.dossier());
        return decide(
                command,
                course.proposal(),
                Ladders.of(reference, course.proposal().ruleSetVersion()),
                at);
    }

    static IntakeReminderIssued decide(
            RemindRegistry command, ProposalState proposal, Ladders ladders, Circumstances at) {
        var day = day(command, proposal, ladders);
        var level = ladders.ofRegistry(day.dueBy())
                .due(day, at.today())
                .orElseThrow(() -> conflict("no-reminder-due", proposal.id()))
                .level();
        return new IntakeReminderIssued(
                proposal.id(),
                command.step(),
                day.dueBy(),
                day.daysOverdue(at.today()),
                List.of(Organ.of(level, null).code()));
    }

    static void mustWait(
            RemindRegistry command, ProposalState proposal, Optional<BallotState> ballot, Optional<CaseState> current) {
        boolean waits = switch (command.step()) {
            case REVIEW -> proposal.waitsForReview();
            case REVIEW_VOTES ->
                ballot.filter(it -> it.reached() && !it.reviewPassed()).isPresent()
                        && !proposal.needsNoVotes()
                        && !proposal.withdrawn()
                        && current.isEmpty();
            case REFER -> {
                JourneyRules.mustBeEligible(proposal, ballot.orElse(null), current);
                yield true;
            }
        };
        if (!waits) {
            throw conflict("no-reminder-due", proposal.id());
        }
    }

    /** The first rung is the last day itself; the second is known by the first that was taken. */
    private static LastDay day(RemindRegistry command, ProposalState proposal, Ladders ladders) {
        var last = proposal.lastReminder();
        if (last == null || last.step() != command.step()) {
            return LastDay.on(command.on());
        }
        var reminded = LastDay.on(last.dueBy()).reminded(last.daysOverdue());
        var rungs = ladders.ofRegistry(last.dueBy()).rungs();
        return rungs.stream().anyMatch(rung -> rung.on().equals(command.on())) ? reminded : LastDay.on(command.on());
    }
}
