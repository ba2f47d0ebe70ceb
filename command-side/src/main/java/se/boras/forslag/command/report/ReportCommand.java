package se.boras.forslag.command.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.Command;
import se.boras.forslag.events.report.ReportId;

/** What can be asked about summary reports. */
public sealed interface ReportCommand extends Command {

    String FAMILY = "report";

    @Override
    default String family() {
        return FAMILY;
    }

    /** As of today, where no day is given. */
    record FreezeReport(
            LocalDate from, LocalDate to, @Nullable LocalDate asOf) implements ReportCommand {}

    record SubmitReport(ReportId reportId, String dnr, LocalDate meetingDate, String paragraph)
            implements ReportCommand {}

    record DistributeReport(ReportId reportId) implements ReportCommand {}
}
