package se.boras.forslag.command.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.commitment.CommitmentId;

/** What is asked because a promised day comes or has passed. */
public sealed interface DelayCommand extends CommitmentCommand {

    /** The responsible are reminded of whatever the day has come for. */
    record RemindOfPromise(CommitmentId commitmentId) implements DelayCommand {}

    record ExplainOverdue(
            CommitmentId commitmentId,
            String text,
            @Nullable LocalDate newForecast) implements DelayCommand {}
}
