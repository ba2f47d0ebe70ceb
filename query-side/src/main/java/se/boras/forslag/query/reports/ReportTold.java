package se.boras.forslag.query.reports;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.report.Figures;
import se.boras.forslag.events.report.SummaryReportSuperseded;

/** A report as it stands in a list: what it counted, and how far it has come. */
@Schema(name = "FrozenReport")
record ReportTold(
        @Schema(example = "report-2026-01") String id,
        Report.Way state,
        String definition,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        Instant frozenAt,
        long upToPosition,
        Figures figures,
        int rowCount,
        String rowsHash,
        Report.@Nullable Submission submission,
        @Nullable Instant distributedAt,

        @Schema(description = "Organs by their ids; all-parties stands for every party, none before another")
        List<String> recipients,

        @Nullable String supersededBy,
        SummaryReportSuperseded.@Nullable Reason supersededFor) {

    static ReportTold of(Report report) {
        var frozen = report.frozen();
        var successor = report.supersededBy();
        return new ReportTold(
                report.id().value(),
                report.way(),
                frozen.definitionVersion(),
                frozen.decidedFrom(),
                frozen.decidedTo(),
                frozen.asOf(),
                report.frozenAt(),
                frozen.upToPosition(),
                frozen.figures(),
                frozen.rows(),
                frozen.rowsHash(),
                report.submission(),
                report.distributedAt(),
                report.recipients(),
                successor == null ? null : successor.report().value(),
                successor == null ? null : successor.reason());
    }
}
