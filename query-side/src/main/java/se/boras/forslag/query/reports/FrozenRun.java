package se.boras.forslag.query.reports;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.report.SummaryReportSuperseded;
import se.boras.forslag.query.followup.FollowUp;

/**
 * A frozen report as a whole: its figures as they were stored, its rows as the log gives them again.
 *
 * @param rowsHashMatches whether the rows are those that were frozen
 */
@Schema(name = "FrozenReportWithRows")
record FrozenRun(
        @Schema(example = "report-2026-01") String id,
        Report.Way state,
        @JsonUnwrapped FollowUp run,
        boolean rowsHashMatches,
        Instant frozenAt,
        Report.@Nullable Submission submission,
        @Nullable Instant distributedAt,
        List<String> recipients,
        @Nullable String supersededBy,
        SummaryReportSuperseded.@Nullable Reason supersededFor) {

    static FrozenRun of(Report report, FollowUp run, boolean matches) {
        var told = ReportTold.of(report);
        return new FrozenRun(
                told.id(),
                told.state(),
                run,
                matches,
                told.frozenAt(),
                told.submission(),
                told.distributedAt(),
                told.recipients(),
                told.supersededBy(),
                told.supersededFor());
    }
}
