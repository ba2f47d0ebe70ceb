package se.boras.forslag.events.report;

/** A later report of the same period stands in its place (<i>ersatt sammanställning</i>); the old one stays as it was. */
public record SummaryReportSuperseded(ReportId reportId, ReportId byReportId, Reason reason) implements ReportEvent {

    /** In what the later report is another one (<i>skäl</i>). */
    public enum Reason {
        LATER_DAY,
        LATE_FACTS,
        NEW_DEFINITION,
        NOTHING_CHANGED
    }
}
