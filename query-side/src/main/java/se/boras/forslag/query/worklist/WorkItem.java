package se.boras.forslag.query.worklist;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do: what, about what, since when it waits and by when it is to be done.
 *
 * @param id the proposal, case, commitment, obligation or batch that it is about
 * @param dueSoon due within a week
 * @param href where it is told
 */
record WorkItem(
        Task what,
        @Schema(example = "Ta emot remissen") String text,
        @Schema(example = "BF-2026-0001") String publicNumber,
        @Schema(example = "En bänk vid ån") @Nullable String title,
        @Schema(example = "case-2026-0001-1") String id,
        @Schema(example = "proposal-2026-0001") String proposalId,
        @Schema(example = "tekniska") @Nullable String committee,
        LocalDate since,
        @Nullable LocalDate dueBy,
        boolean overdue,
        boolean dueSoon,
        @Schema(example = "/api/cases/case-2026-0001-1") String href) {}
