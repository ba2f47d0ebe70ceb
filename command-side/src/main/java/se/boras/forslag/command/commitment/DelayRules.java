package se.boras.forslag.command.commitment;

import static se.boras.forslag.command.commitment.Guards.mustBeDated;
import static se.boras.forslag.command.commitment.Guards.mustBeOpen;
import static se.boras.forslag.command.ledger.RuleViolation.conflict;
import static se.boras.forslag.command.ledger.RuleViolation.invalid;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.commitment.DelayCommand.EscalateOverdue;
import se.boras.forslag.command.commitment.DelayCommand.ExplainOverdue;
import se.boras.forslag.command.commitment.DelayCommand.IssueOverdueReminder;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.events.commitment.OverdueEscalated;
import se.boras.forslag.events.commitment.OverdueExplained;
import se.boras.forslag.events.commitment.OverdueReminderIssued;

/** The rules of lateness: only a promise with a day can be late, and each rung of the ladder is taken once. */
final class DelayRules {

    private DelayRules() {}

    static CommitmentEvent decide(DelayCommand command, CommitmentState state, Circumstances at) {
        return switch (command) {
            case IssueOverdueReminder c -> decide(c, state, at);
            case EscalateOverdue c -> decide(c, state, at);
            case ExplainOverdue c -> decide(c, state, at);
        };
    }

    /** Also ahead of the day: it is then a negative number of days overdue. */
    static OverdueReminderIssued decide(IssueOverdueReminder command, CommitmentState state, Circumstances at) {
        mustBeOpen(state);
        var daysOverdue = Deadline.daysOverdue(mustBeDated(state), at.today());
        if (state.deadline().remindedSince(daysOverdue)) {
            throw conflict("already-reminded", daysOverdue);
        }
        return new OverdueReminderIssued(command.commitmentId(), command.level(), daysOverdue, command.recipients());
    }

    static OverdueEscalated decide(EscalateOverdue command, CommitmentState state, Circumstances at) {
        mustBeOpen(state);
        var dueBy = mustBeOverdue(state, at);
        if (state.deadline().escalatedAsFarAs(command.level())) {
            throw conflict("already-escalated", command.level());
        }
        return new OverdueEscalated(
                command.commitmentId(), command.level(), Deadline.daysOverdue(dueBy, at.today()), command.recipients());
    }

    /** Also while the decision behind it has fallen: the delay was there before. */
    static OverdueExplained decide(ExplainOverdue command, CommitmentState state, Circumstances at) {
        if (state.stage() != CommitmentStage.SUSPENDED) {
            mustBeOpen(state);
        }
        mustBeOverdue(state, at);
        mustLieAhead(command.newForecast(), at);
        return new OverdueExplained(command.commitmentId(), command.text(), command.newForecast());
    }

    private static LocalDate mustBeOverdue(CommitmentState state, Circumstances at) {
        var dueBy = mustBeDated(state);
        if (!state.deadline().passedOn(at.today())) {
            throw conflict("not-overdue", dueBy);
        }
        return dueBy;
    }

    private static void mustLieAhead(@Nullable LocalDate forecast, Circumstances at) {
        if (forecast != null && forecast.isBefore(at.today())) {
            throw invalid("newForecast", "forecast-in-the-past", forecast);
        }
    }
}
