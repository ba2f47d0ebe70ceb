package se.boras.forslag.query.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.report.ReportEvent;
import se.boras.forslag.events.report.ReportId;
import se.boras.forslag.events.report.SummaryReportCompiled;
import se.boras.forslag.events.report.SummaryReportDistributed;
import se.boras.forslag.events.report.SummaryReportSubmittedToBoard;
import se.boras.forslag.events.report.SummaryReportSuperseded;

/** One frozen report: what it counted, and what has happened to it since. */
record Report(
        SummaryReportCompiled frozen,
        Instant frozenAt,
        @Nullable Submission submission,
        @Nullable Instant distributedAt,
        List<String> recipients,
        @Nullable Succession supersededBy) {

    /** The meeting of the executive board that it was laid before. */
    record Submission(String dnr, LocalDate meetingDate, String paragraph) {}

    /** The report that stands in its place, and in what that is another one. */
    record Succession(ReportId report, SummaryReportSuperseded.Reason reason) {}

    /** How far a report has come (<i>läge</i>). */
    enum Way {
        COMPILED,
        SUBMITTED,
        DISTRIBUTED
    }

    ReportId id() {
        return frozen.reportId();
    }

    Way way() {
        if (distributedAt != null) {
            return Way.DISTRIBUTED;
        }
        return submission == null ? Way.COMPILED : Way.SUBMITTED;
    }

    static @Nullable Report evolve(@Nullable Report before, ReportEvent event, Instant recordedAt) {
        if (event instanceof SummaryReportCompiled compiled) {
            return new Report(compiled, recordedAt, null, null, List.of(), null);
        }
        return before == null ? null : before.after(event, recordedAt);
    }

    private Report after(ReportEvent event, Instant recordedAt) {
        return switch (event) {
            case SummaryReportCompiled _ -> this;
            case SummaryReportSubmittedToBoard it ->
                new Report(
                        frozen,
                        frozenAt,
                        new Submission(it.dnr(), it.meetingDate(), it.paragraph()),
                        distributedAt,
                        recipients,
                        supersededBy);
            case SummaryReportDistributed it ->
                new Report(frozen, frozenAt, submission, recordedAt, it.recipients(), supersededBy);
            case SummaryReportSuperseded it ->
                new Report(
                        frozen,
                        frozenAt,
                        submission,
                        distributedAt,
                        recipients,
                        new Succession(it.byReportId(), it.reason()));
        };
    }
}
