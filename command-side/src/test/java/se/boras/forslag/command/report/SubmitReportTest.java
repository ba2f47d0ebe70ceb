package se.boras.forslag.command.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.by;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.report.Reports.FIRST;
import static se.boras.forslag.command.report.Reports.SECOND;
import static se.boras.forslag.command.report.Reports.compiled;
import static se.boras.forslag.command.report.Reports.distributed;
import static se.boras.forslag.command.report.Reports.series;
import static se.boras.forslag.command.report.Reports.submitted;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.report.ReportCommand.SubmitReport;
import se.boras.forslag.events.report.ReportEvent;
import se.boras.forslag.events.report.SummaryReportSubmittedToBoard;
import se.boras.forslag.events.report.SummaryReportSuperseded;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SubmitReportTest {

    @Test
    void a_frozen_report_goes_to_the_board_under_a_number_and_a_paragraph() {
        assertThat(submit(TODAY.minusDays(5), compiled())).isEqualTo(submitted());
    }

    @Test
    void it_goes_there_once() {
        refused("step-out-of-order", () -> submit(TODAY, compiled(), submitted()));
        refused("step-out-of-order", () -> submit(TODAY, compiled(), submitted(), distributed()));
    }

    @Test
    void a_board_cannot_have_had_it_before_the_day_it_is_about_nor_tomorrow() {
        refused("meeting-before-report", () -> submit(TODAY.minusDays(11), compiled()));
        refused("in-the-future", () -> submit(TODAY.plusDays(1), compiled()));
    }

    @Test
    void what_is_superseded_goes_nowhere() {
        var superseded = new SummaryReportSuperseded(FIRST, SECOND, SummaryReportSuperseded.Reason.LATE_FACTS);

        refused("report-superseded", () -> submit(TODAY, compiled(), superseded));
    }

    private static SummaryReportSubmittedToBoard submit(LocalDate meeting, ReportEvent... past) {
        var command = new SubmitReport(FIRST, "KS 2026-00123", meeting, "38 a");
        return ReportRules.decide(command, series(past).get(FIRST), by(Role.COORDINATOR));
    }
}
