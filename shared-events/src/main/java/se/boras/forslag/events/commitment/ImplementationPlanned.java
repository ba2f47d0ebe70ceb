package se.boras.forslag.events.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The work has a place in a plan (<i>planerat</i>), which is not yet a start. */
public record ImplementationPlanned(
        CommitmentId commitmentId,
        @Nullable LocalDate plannedFrom,
        @Nullable LocalDate plannedUntil) implements CommitmentEvent {}
