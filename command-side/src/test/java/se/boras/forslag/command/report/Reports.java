package se.boras.forslag.command.report;

import static se.boras.forslag.command.Specification.TODAY;

import java.time.LocalDate;
import java.util.List;
import se.boras.forslag.command.report.Compiling.Compiled;
import se.boras.forslag.command.report.Compiling.Period;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.report.CommitteeFigures;
import se.boras.forslag.events.report.Figures;
import se.boras.forslag.events.report.ReportEvent;
import se.boras.forslag.events.report.ReportId;
import se.boras.forslag.events.report.SummaryReportCompiled;
import se.boras.forslag.events.report.SummaryReportDistributed;
import se.boras.forslag.events.report.SummaryReportSubmittedToBoard;

/** What happens to a report about the decisions of 2024. */
final class Reports {

    static final ReportId FIRST = ReportId.of(2026, 1);
    static final ReportId SECOND = ReportId.of(2026, 2);
    static final LocalDate JANUARY = LocalDate.of(2024, 1, 1);
    static final LocalDate DECEMBER = LocalDate.of(2024, 12, 31);
    static final Period TODAYS = new Period(JANUARY, DECEMBER, TODAY);
    static final Figures ONE_OF_SIXTEEN = new Figures(16, 1, 2, 5, 7, 1, 4, 6);

    private Reports() {}

    static Compiled seen(String hash) {
        var technical = new CommitteeFigures(new CommitteeId("tekniska"), ONE_OF_SIXTEEN);
        return new Compiled("1", 4711, ONE_OF_SIXTEEN, List.of(technical), 16, hash);
    }

    static SummaryReportCompiled compiled(ReportId id, LocalDate asOf, String hash) {
        var seen = seen(hash);
        return new SummaryReportCompiled(
                id,
                seen.definition(),
                JANUARY,
                DECEMBER,
                asOf,
                seen.upToPosition(),
                seen.figures(),
                seen.byCommittee(),
                seen.rows(),
                seen.rowsHash());
    }

    static SummaryReportCompiled compiled() {
        return compiled(FIRST, TODAY.minusDays(10), "abc");
    }

    static SummaryReportSubmittedToBoard submitted() {
        return new SummaryReportSubmittedToBoard(FIRST, "KS 2026-00123", TODAY.minusDays(5), "38 a");
    }

    static SummaryReportDistributed distributed() {
        return new SummaryReportDistributed(FIRST, List.of("all-parties"));
    }

    static ReportState series(ReportEvent... events) {
        var state = new ReportState(List.of());
        for (var event : events) {
            state = ReportState.evolve(state, event);
        }
        return state;
    }
}
