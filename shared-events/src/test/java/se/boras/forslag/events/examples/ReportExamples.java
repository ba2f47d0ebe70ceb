package se.boras.forslag.events.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.report.CommitteeFigures;
import se.boras.forslag.events.report.Figures;
import se.boras.forslag.events.report.ReportEvent;
import se.boras.forslag.events.report.ReportId;
import se.boras.forslag.events.report.SummaryReportCompiled;
import se.boras.forslag.events.report.SummaryReportDistributed;
import se.boras.forslag.events.report.SummaryReportSubmittedToBoard;
import se.boras.forslag.events.report.SummaryReportSuperseded;

/** One example of every fact in {@link ReportEvent}. */
final class ReportExamples {

    private static final ReportId REPORT = ReportId.of(2026, 1);

    private ReportExamples() {}

    static Stream<ReportEvent> all() {
        return Stream.of(
                new SummaryReportCompiled(
                        REPORT,
                        "1",
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2024, 12, 31),
                        LocalDate.of(2026, 4, 1),
                        4711,
                        new Figures(16, 1, 2, 5, 7, 1, 4, 6),
                        List.of(new CommitteeFigures(new CommitteeId("tekniska"), new Figures(9, 1, 1, 3, 4, 0, 2, 3))),
                        16,
                        "e3b0c442"),
                new SummaryReportSubmittedToBoard(REPORT, "KS 2026-00123", LocalDate.of(2026, 4, 24), "38 a"),
                new SummaryReportDistributed(REPORT, List.of("all-parties", "ks", "tekniska")),
                new SummaryReportSuperseded(REPORT, ReportId.of(2026, 2), SummaryReportSuperseded.Reason.LATE_FACTS));
    }
}
