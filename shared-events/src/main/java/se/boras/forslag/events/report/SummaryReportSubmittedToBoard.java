package se.boras.forslag.events.report;

import java.time.LocalDate;

/** The report has been laid before the executive board (<i>redovisad för kommunstyrelsen</i>) at a meeting. */
public record SummaryReportSubmittedToBoard(ReportId reportId, String dnr, LocalDate meetingDate, String paragraph)
        implements ReportEvent {
    @Override
    public LocalDate happenedOn() {
        return meetingDate;
    }
}
