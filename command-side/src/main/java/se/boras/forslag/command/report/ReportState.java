package se.boras.forslag.command.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.Dossier;
import se.boras.forslag.command.ledger.StreamKind;
import se.boras.forslag.command.ledger.UnknownStream;
import se.boras.forslag.events.report.ReportEvent;
import se.boras.forslag.events.report.ReportId;
import se.boras.forslag.events.report.SummaryReportCompiled;
import se.boras.forslag.events.report.SummaryReportDistributed;
import se.boras.forslag.events.report.SummaryReportSubmittedToBoard;
import se.boras.forslag.events.report.SummaryReportSuperseded;

/** The series of all reports (<i>sammanställningar</i>), in the order in which they were frozen. */
public record ReportState(List<Report> series) {

    static final StreamKind<ReportState, ReportEvent> KIND =
            StreamKind.of("SummaryReports", ReportEvent.class, ReportState::evolve);

    private static final String STREAM = "register-reports";
    private static final ReportState EMPTY = new ReportState(List.of());

    static ReportState in(Dossier dossier) {
        var state = dossier.find(KIND, STREAM);
        return state == null ? EMPTY : state;
    }

    Report get(ReportId id) {
        return series.stream()
                .filter(report -> report.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownStream(id.value()));
    }

    /** Numbered within the year in which it is frozen. */
    ReportId next(int year) {
        var before = series.stream().filter(report -> report.id().year() == year);
        return ReportId.of(year, (int) before.count() + 1);
    }

    static ReportState evolve(@Nullable ReportState before, ReportEvent event) {
        var state = before == null ? EMPTY : before;
        return switch (event) {
            case SummaryReportCompiled e -> state.with(Report.of(e));
            case SummaryReportSubmittedToBoard e -> state.each(e, report -> report.on(Report.Way.SUBMITTED));
            case SummaryReportDistributed e -> state.each(e, report -> report.on(Report.Way.DISTRIBUTED));
            case SummaryReportSuperseded e -> state.each(e, Report::replaced);
        };
    }

    private ReportState with(Report report) {
        var more = new ArrayList<>(series);
        more.add(report);
        return new ReportState(List.copyOf(more));
    }

    private ReportState each(ReportEvent event, UnaryOperator<Report> change) {
        return new ReportState(series.stream()
                .map(report -> report.id().equals(event.reportId()) ? change.apply(report) : report)
                .toList());
    }
}
