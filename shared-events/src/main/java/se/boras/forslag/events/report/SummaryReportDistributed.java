package se.boras.forslag.events.report;

import java.util.List;

/**
 * The report has been given to all at once (<i>utskickad</i>): parties, organs and everybody else. One single event, so
 * that none of them can have had it before another.
 */
public record SummaryReportDistributed(ReportId reportId, List<String> recipients) implements ReportEvent {

    /** Every party, none of them named before another. */
    public static final String ALL_PARTIES = "all-parties";

    public SummaryReportDistributed {
        recipients = List.copyOf(recipients);
    }
}
