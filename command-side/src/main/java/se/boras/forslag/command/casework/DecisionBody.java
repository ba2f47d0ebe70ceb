package se.boras.forslag.command.casework;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.casework.AnsweredBasis;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.casework.DecisionGround;
import se.boras.forslag.events.casework.DecisionId;
import se.boras.forslag.events.casework.DecisionType;

/** A decision as a caller writes it. */
record DecisionBody(
        @Schema(example = "BIFALL") @NotNull DecisionType type,
        @Schema(example = "MERITS") @NotNull DecisionGround ground,

        @Schema(example = "ALREADY_DONE", description = "For BESVARAD, and only then") @Nullable
        AnsweredBasis basis,

        @Schema(example = "2026-09-15") @NotNull LocalDate meetingDate,
        @Schema(example = "38 a") @NotBlank @Size(max = 40) String paragraph,

        @Schema(example = "The committee approves the proposal.") @NotBlank @Size(max = 20000)
        String text,

        @Schema(example = "Many walk there.") @NotBlank @Size(max = 20000)
        String motivation,

        @Schema(example = "2") @Nullable @Min(0) @Max(999) Integer reservations,

        @Schema(example = "KL 6:6") @Nullable @Size(max = 400)
        String legalBasis,

        @Schema(example = "Investment budget 2027, row 14") @Nullable @Size(max = 400)
        String budgetRef,

        @Schema(example = "false") @Nullable Boolean immediateAdjustment,
        @Nullable @Size(max = 50) List<@NotNull @Valid PromiseBody> commitments,

        @Schema(type = "string", example = "decision-2026-0001-1-1") @Nullable
        DecisionId replaces,

        @Schema(example = "The cost turned out to be lower") @Nullable @Size(max = 4000)
        String reason) {

    DecisionCommand.RecordDecision command(CaseId caseId) {
        return new DecisionCommand.RecordDecision(
                caseId,
                type,
                ground,
                basis,
                meetingDate,
                paragraph.strip(),
                text.strip(),
                motivation.strip(),
                requireNonNullElse(reservations, 0),
                legalBasis,
                budgetRef,
                requireNonNullElse(immediateAdjustment, false),
                requireNonNullElse(commitments, List.<PromiseBody>of()).stream()
                        .map(PromiseBody::promise)
                        .toList(),
                replaces,
                reason == null || reason.isBlank() ? null : reason);
    }
}
