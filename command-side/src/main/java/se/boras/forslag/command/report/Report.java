package se.boras.forslag.command.report;

import java.time.LocalDate;
import se.boras.forslag.command.report.Compiling.Compiled;
import se.boras.forslag.command.report.Compiling.Period;
import se.boras.forslag.events.report.ReportId;
import se.boras.forslag.events.report.SummaryReportCompiled;
import se.boras.forslag.events.report.SummaryReportSuperseded.Reason;

/** One frozen report (<i>sammanställning</i>), and how far it has come on its way to those who are to read it. */
public record Report(
        ReportId id,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        String definition,
        String rowsHash,
        Way way,
        boolean superseded) {

    /** How far a report has come. */
    enum Way {
        COMPILED,
        SUBMITTED,
        DISTRIBUTED
    }

    static Report of(SummaryReportCompiled event) {
        return new Report(
                event.reportId(),
                event.decidedFrom(),
                event.decidedTo(),
                event.asOf(),
                event.definitionVersion(),
                event.rowsHash(),
                Way.COMPILED,
                false);
    }

    Report on(Way next) {
        return new Report(id, from, to, asOf, definition, rowsHash, next, superseded);
    }

    Report replaced() {
        return new Report(id, from, to, asOf, definition, rowsHash, way, true);
    }

    /** A report about an earlier day stands beside one about a later day; it does not take its place. */
    boolean givesWayTo(Period period) {
        return !superseded && from.equals(period.from()) && to.equals(period.to()) && !asOf.isAfter(period.asOf());
    }

    Reason differsFrom(Period period, Compiled compiled) {
        if (!definition.equals(compiled.definition())) {
            return Reason.NEW_DEFINITION;
        }
        if (asOf.isBefore(period.asOf())) {
            return Reason.LATER_DAY;
        }
        return rowsHash.equals(compiled.rowsHash()) ? Reason.NOTHING_CHANGED : Reason.LATE_FACTS;
    }
}
