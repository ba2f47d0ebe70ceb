package se.boras.forslag.events.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The promise has been given its days (<i>tidsatt</i>). */
public record CommitmentDatesSet(
        CommitmentId commitmentId,
        @Nullable LocalDate startBy,
        @Nullable LocalDate dueBy,
        String reason) implements CommitmentEvent {}
