package se.boras.forslag.command.report;

import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Dossier;
import se.boras.forslag.command.ledger.Receipt;
import se.boras.forslag.command.ledger.Rights;
import se.boras.forslag.command.reference.Reference;
import se.boras.forslag.command.report.ReportCommand.DistributeReport;
import se.boras.forslag.command.report.ReportCommand.FreezeReport;
import se.boras.forslag.command.report.ReportCommand.SubmitReport;
import se.boras.forslag.events.report.ReportEvent;

/** The seam between the command bus and the rules of summary reports. */
@Component
class ReportHandler {

    private final Compiling compiling;

    ReportHandler(Compiling compiling) {
        this.compiling = compiling;
    }

    @CommandHandler(commandName = ReportCommand.FAMILY)
    Receipt handle(ReportCommand command, Dossier dossier, Circumstances at) {
        Rights.require(at.actor(), ReportRights.of(command));
        var reports = ReportState.in(dossier);
        var events = decide(command, reports, dossier, at);
        dossier.append(ReportState.KIND, events);
        return dossier.answer(Map.of("id", events.getFirst().reportId().value()));
    }

    private List<? extends ReportEvent> decide(
            ReportCommand command, ReportState reports, Dossier dossier, Circumstances at) {
        return switch (command) {
            case FreezeReport c -> {
                var period = ReportRules.period(c, at);
                yield ReportRules.freeze(period, compiling.compile(period), reports, at);
            }
            case SubmitReport c -> List.of(ReportRules.decide(c, reports.get(c.reportId()), at));
            case DistributeReport c ->
                List.of(ReportRules.distribute(reports.get(c.reportId()), Reference.committees(dossier), at));
        };
    }
}
