package se.boras.forslag.command.commitment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.commitment.CommitmentId;
import se.boras.forslag.events.commitment.EscalationLevel;

/** What is asked because a promised day comes or has passed. */
public sealed interface DelayCommand extends CommitmentCommand {

    record IssueOverdueReminder(CommitmentId commitmentId, EscalationLevel level, List<String> recipients)
            implements DelayCommand {}

    record EscalateOverdue(CommitmentId commitmentId, EscalationLevel level, List<String> recipients)
            implements DelayCommand {}

    record ExplainOverdue(
            CommitmentId commitmentId,
            String text,
            @Nullable LocalDate newForecast) implements DelayCommand {}
}
