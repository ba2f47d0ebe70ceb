package se.boras.forslag.events.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The work will be done later than promised (<i>senarelagt</i>). */
public record ImplementationPostponed(
        CommitmentId commitmentId,
        @Nullable LocalDate oldDue,
        LocalDate newDue,
        String reason,
        @Nullable String decidedBy,
        @Nullable String decisionRef)
        implements CommitmentEvent {}
