package se.boras.forslag.events.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The responsible have explained the delay (<i>förklaring</i>). */
public record OverdueExplained(
        CommitmentId commitmentId,
        String explanation,
        @Nullable LocalDate newForecast) implements CommitmentEvent {}
