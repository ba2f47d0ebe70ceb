package se.boras.forslag.command.casework;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.commitment.CommitmentMade.Scope;

/** A promise as a caller writes it. */
record PromiseBody(
        @Schema(example = "Two benches by the river") @NotBlank @Size(max = 4000)
        String description,

        @Schema(example = "FULL") @NotNull Scope scope,

        @Schema(example = "Parks") @Nullable @Size(max = 200)
        String unit,

        @Schema(example = "2026-10-01") @Nullable LocalDate startBy,
        @Schema(example = "2027-05-31") @Nullable LocalDate dueBy,

        @Schema(example = "Investment budget 2027, row 14") @Nullable @Size(max = 400)
        String budgetRef,

        @Schema(example = "The benches can be sat on") @Nullable @Size(max = 4000)
        String criteria) {

    Promise promise() {
        return new Promise(description, scope, unit, startBy, dueBy, budgetRef, criteria);
    }
}
