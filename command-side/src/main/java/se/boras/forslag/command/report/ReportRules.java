package se.boras.forslag.command.report;

import static se.boras.forslag.command.ledger.RuleViolation.conflict;
import static se.boras.forslag.command.ledger.RuleViolation.invalid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.reference.CommitteeRegister;
import se.boras.forslag.command.report.Compiling.Compiled;
import se.boras.forslag.command.report.Compiling.Period;
import se.boras.forslag.command.report.Report.Way;
import se.boras.forslag.command.report.ReportCommand.FreezeReport;
import se.boras.forslag.command.report.ReportCommand.SubmitReport;
import se.boras.forslag.events.report.ReportEvent;
import se.boras.forslag.events.report.SummaryReportCompiled;
import se.boras.forslag.events.report.SummaryReportDistributed;
import se.boras.forslag.events.report.SummaryReportSubmittedToBoard;
import se.boras.forslag.events.report.SummaryReportSuperseded;

/** The rules of summary reports: what is frozen stays, the board is the first to have it, and all others are the second. */
final class ReportRules {

    private ReportRules() {}

    static Period period(FreezeReport command, Circumstances at) {
        var asOf = Objects.requireNonNullElse(command.asOf(), at.today());
        if (command.to().isBefore(command.from())) {
            throw invalid("to", "period-backwards", command.from());
        }
        mustHaveBeen("asOf", asOf, at);
        return new Period(command.from(), command.to(), asOf);
    }

    /** The report, and that it takes the place of the one before it about the same period. */
    static List<ReportEvent> freeze(Period period, Compiled compiled, ReportState reports, Circumstances at) {
        var id = reports.next(at.today().getYear());
        var events = new ArrayList<ReportEvent>();
        events.add(new SummaryReportCompiled(
                id,
                compiled.definition(),
                period.from(),
                period.to(),
                period.asOf(),
                compiled.upToPosition(),
                compiled.figures(),
                compiled.byCommittee(),
                compiled.rows(),
                compiled.rowsHash()));
        reports.series().stream()
                .filter(earlier -> earlier.givesWayTo(period))
                .map(earlier -> new SummaryReportSuperseded(earlier.id(), id, earlier.differsFrom(period, compiled)))
                .forEach(events::add);
        return events;
    }

    static SummaryReportSubmittedToBoard decide(SubmitReport command, Report report, Circumstances at) {
        mayGoOn(report, Way.COMPILED, Way.SUBMITTED);
        mustHaveBeen("meetingDate", command.meetingDate(), at);
        if (command.meetingDate().isBefore(report.asOf())) {
            throw invalid("meetingDate", "meeting-before-report", report.asOf());
        }
        return new SummaryReportSubmittedToBoard(
                report.id(), command.dnr(), command.meetingDate(), command.paragraph());
    }

    /** T-47: one event for all of them, and so one instant. */
    static SummaryReportDistributed distribute(Report report, CommitteeRegister organs, Circumstances at) {
        mayGoOn(report, Way.SUBMITTED, Way.DISTRIBUTED);
        var recipients = new ArrayList<>(List.of(SummaryReportDistributed.ALL_PARTIES));
        organs.existingOn(at.today()).forEach(organ -> recipients.add(organ.value()));
        return new SummaryReportDistributed(report.id(), recipients);
    }

    private static void mayGoOn(Report report, Way from, Way to) {
        if (report.superseded()) {
            throw conflict("report-superseded", report.id());
        }
        if (report.way() != from) {
            throw conflict("step-out-of-order", report.way(), to);
        }
    }

    private static void mustHaveBeen(String field, LocalDate day, Circumstances at) {
        if (day.isAfter(at.today())) {
            throw invalid(field, "in-the-future", day);
        }
    }
}
