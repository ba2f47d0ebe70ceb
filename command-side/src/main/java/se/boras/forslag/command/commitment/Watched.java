package se.boras.forslag.command.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.reference.Organ;
import se.boras.forslag.command.reminder.Ladder;
import se.boras.forslag.command.reminder.Ladders;
import se.boras.forslag.command.reminder.LastDay;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.events.commitment.CommitmentId;
import se.boras.forslag.events.commitment.DateReminderIssued;
import se.boras.forslag.events.commitment.EscalationLevel;
import se.boras.forslag.events.commitment.OverdueEscalated;
import se.boras.forslag.events.commitment.OverdueReminderIssued;
import se.boras.forslag.events.commitment.StartReminderIssued;

/** A day of a promise that somebody is reminded of: that of the beginning, that of the end, or that none was named. */
record Watched(What what, LastDay day, Ladder ladder) {
    private enum What {
        START,
        END,
        NO_DAY
    }

    /** An undated promise is never late; those who made it are asked for a day now and then. */
    static List<Watched> of(CommitmentState state, Ladders ladders) {
        var all = new ArrayList<Watched>();
        if (!state.stage().open()) {
            return all;
        }
        var deadline = state.deadline();
        if (deadline.start() != null && !begun(state.stage())) {
            all.add(new Watched(
                    What.START,
                    deadline.start(),
                    ladders.ofStart(deadline.start().dueBy())));
        }
        if (deadline.end() != null) {
            var ladder = ladders.ofPromise(deadline.end().dueBy()).answered(deadline.forecast());
            all.add(new Watched(What.END, deadline.end(), ladder));
        } else {
            all.add(undated(state.promisedOn(), deadline.askedForDayOn(), ladders));
        }
        return all;
    }

    CommitmentEvent reminder(EscalationLevel level, CommitmentState state, CommitmentId id, LocalDate today) {
        var late = day.daysOverdue(today);
        var recipients = List.of(Organ.of(level, state.responsible()).code());
        return switch (what) {
            case START -> new StartReminderIssued(id, day.dueBy(), late, recipients);
            case NO_DAY -> new DateReminderIssued(id, late, recipients);
            case END ->
                level == EscalationLevel.UNIT
                        ? new OverdueReminderIssued(id, level, late, recipients)
                        : new OverdueEscalated(id, level, late, recipients);
        };
    }

    private static Watched undated(LocalDate promisedOn, @Nullable LocalDate askedOn, Ladders ladders) {
        return new Watched(
                What.NO_DAY,
                new LastDay(promisedOn, askedOn),
                ladders.ofUndated(askedOn == null ? promisedOn : askedOn));
    }

    private static boolean begun(CommitmentStage stage) {
        return stage != CommitmentStage.PROMISED && stage != CommitmentStage.PLANNED;
    }
}
