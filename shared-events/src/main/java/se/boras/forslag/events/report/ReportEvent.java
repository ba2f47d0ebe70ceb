package se.boras.forslag.events.report;

import se.boras.forslag.events.LedgerEvent;

/** Something that has happened in the series of summary reports (<i>sammanställningar</i>), which is one stream. */
public sealed interface ReportEvent extends LedgerEvent
        permits SummaryReportCompiled,
                SummaryReportSubmittedToBoard,
                SummaryReportDistributed,
                SummaryReportSuperseded {

    ReportId reportId();

    @Override
    default String stream() {
        return "register-reports";
    }
}
