package se.boras.forslag.command.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.commitment.CommitmentMade.Scope;

/** What a committee promises (<i>åtar sig</i>), before it has a number. */
public record Promise(
        String description,
        Scope scope,
        @Nullable String unit,
        @Nullable LocalDate startBy,
        @Nullable LocalDate dueBy,
        @Nullable String budgetRef,
        @Nullable String criteria) {}
