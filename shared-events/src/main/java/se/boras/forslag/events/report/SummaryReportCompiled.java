package se.boras.forslag.events.report;

import java.time.LocalDate;
import java.util.List;

/**
 * What was promised and done has been summed up and frozen (<i>sammanställning</i>). The rows themselves can be had from
 * the log at any time, by definition, day and position; the hash tells whether they are the same.
 */
public record SummaryReportCompiled(
        ReportId reportId,
        String definitionVersion,
        LocalDate decidedFrom,
        LocalDate decidedTo,
        LocalDate asOf,
        long upToPosition,
        Figures figures,
        List<CommitteeFigures> byCommittee,
        int rows,
        String rowsHash)
        implements ReportEvent {
    public SummaryReportCompiled {
        byCommittee = List.copyOf(byCommittee);
    }
}
