package se.boras.forslag.command.commitment;

import static se.boras.forslag.command.commitment.Guards.mustBeDated;
import static se.boras.forslag.command.commitment.Guards.mustBeOpen;
import static se.boras.forslag.command.ledger.RuleViolation.conflict;
import static se.boras.forslag.command.ledger.RuleViolation.invalid;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.commitment.DelayCommand.ExplainOverdue;
import se.boras.forslag.command.commitment.DelayCommand.RemindOfPromise;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.reminder.Ladders;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.events.commitment.OverdueExplained;

/** The rules of lateness: only a promise with a day can be late, and each rung of the ladder is taken once. */
final class DelayRules {

    private DelayRules() {}

    static List<CommitmentEvent> decide(
            DelayCommand command, CommitmentState state, Supplier<Ladders> ladders, Circumstances at) {
        return switch (command) {
            case RemindOfPromise c -> decide(c, state, ladders.get(), at);
            case ExplainOverdue c -> List.of(decide(c, state, at));
        };
    }

    /** Also ahead of the day: it is then a negative number of days overdue. */
    static List<CommitmentEvent> decide(
            RemindOfPromise command, CommitmentState state, Ladders ladders, Circumstances at) {
        mustBeOpen(state);
        var reminders = Watched.of(state, ladders).stream()
                .flatMap(watched -> watched.ladder().due(watched.day(), at.today()).stream()
                        .map(rung -> watched.reminder(rung.level(), state, command.commitmentId(), at.today())))
                .toList();
        if (reminders.isEmpty()) {
            throw conflict("no-reminder-due", command.commitmentId());
        }
        return reminders;
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
