package se.boras.forslag.command.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.NOON;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.at;
import static se.boras.forslag.command.Specification.by;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.report.Reports.DECEMBER;
import static se.boras.forslag.command.report.Reports.FIRST;
import static se.boras.forslag.command.report.Reports.JANUARY;
import static se.boras.forslag.command.report.Reports.SECOND;
import static se.boras.forslag.command.report.Reports.TODAYS;
import static se.boras.forslag.command.report.Reports.compiled;
import static se.boras.forslag.command.report.Reports.distributed;
import static se.boras.forslag.command.report.Reports.seen;
import static se.boras.forslag.command.report.Reports.series;
import static se.boras.forslag.command.report.Reports.submitted;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.report.Compiling.Compiled;
import se.boras.forslag.command.report.Compiling.Period;
import se.boras.forslag.command.report.ReportCommand.FreezeReport;
import se.boras.forslag.events.report.ReportEvent;
import se.boras.forslag.events.report.ReportId;
import se.boras.forslag.events.report.SummaryReportSuperseded;
import se.boras.forslag.events.report.SummaryReportSuperseded.Reason;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FreezeReportTest {

    private static final Circumstances COORDINATOR = by(Role.COORDINATOR);

    @Test
    void the_first_report_of_a_year_says_what_was_seen_and_from_where() {
        assertThat(freeze(series())).containsExactly(compiled(FIRST, TODAY, "abc"));
    }

    @Test
    void a_new_year_begins_its_own_numbers() {
        var nextYear = at(NOON.plus(Duration.ofDays(300)), COORDINATOR);

        var events = ReportRules.freeze(TODAYS, seen("abc"), series(compiled()), nextYear);

        assertThat(events.getFirst().reportId()).isEqualTo(ReportId.of(2027, 1));
    }

    @Test
    void the_one_before_it_about_the_same_period_is_superseded_in_the_same_breath() {
        assertThat(freeze(series(compiled())))
                .containsExactly(
                        compiled(SECOND, TODAY, "abc"), new SummaryReportSuperseded(FIRST, SECOND, Reason.LATER_DAY));
    }

    @Test
    void also_when_everybody_has_it() {
        assertThat(freeze(series(compiled(), submitted(), distributed()))).hasSize(2);
    }

    @Test
    void late_facts_about_the_same_day_are_called_that() {
        assertThat(freeze(series(compiled(FIRST, TODAY, "before"))).getLast())
                .isEqualTo(new SummaryReportSuperseded(FIRST, SECOND, Reason.LATE_FACTS));
        assertThat(freeze(series(compiled(FIRST, TODAY, "abc"))).getLast())
                .isEqualTo(new SummaryReportSuperseded(FIRST, SECOND, Reason.NOTHING_CHANGED));
    }

    @Test
    void a_new_definition_is_the_first_reason_to_give() {
        var anew = new Compiled("2", 4712, seen("abc").figures(), List.of(), 16, "def");

        assertThat(ReportRules.freeze(TODAYS, anew, series(compiled()), COORDINATOR)
                        .getLast())
                .isEqualTo(new SummaryReportSuperseded(FIRST, SECOND, Reason.NEW_DEFINITION));
    }

    @Test
    void a_report_is_superseded_once() {
        var superseded = new SummaryReportSuperseded(FIRST, SECOND, Reason.LATE_FACTS);
        var state = series(compiled(), compiled(SECOND, TODAY, "def"), superseded);

        assertThat(freeze(state)).extracting(ReportEvent::reportId).containsExactly(ReportId.of(2026, 3), SECOND);
    }

    @Test
    void another_period_or_an_earlier_day_takes_nobody_s_place() {
        var ofSpring = new Period(JANUARY, LocalDate.of(2024, 6, 30), TODAY);
        var ofWinter = new Period(JANUARY, DECEMBER, LocalDate.of(2025, 12, 31));

        assertThat(ReportRules.freeze(ofSpring, seen("abc"), series(compiled()), COORDINATOR))
                .hasSize(1);
        assertThat(ReportRules.freeze(ofWinter, seen("abc"), series(compiled()), COORDINATOR))
                .hasSize(1);
    }

    @Test
    void it_is_as_of_today_where_no_day_is_given() {
        assertThat(ReportRules.period(new FreezeReport(JANUARY, DECEMBER, null), COORDINATOR))
                .isEqualTo(TODAYS);
    }

    @Test
    void a_period_runs_forward_and_nobody_knows_what_will_be() {
        refused("period-backwards", () -> ReportRules.period(new FreezeReport(DECEMBER, JANUARY, null), COORDINATOR));
        refused(
                "in-the-future",
                () -> ReportRules.period(new FreezeReport(JANUARY, DECEMBER, TODAY.plusDays(1)), COORDINATOR));
    }

    private static List<ReportEvent> freeze(ReportState reports) {
        return ReportRules.freeze(TODAYS, seen("abc"), reports, COORDINATOR);
    }
}
