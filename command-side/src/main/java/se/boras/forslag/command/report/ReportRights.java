package se.boras.forslag.command.report;

import java.util.Set;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.report.ReportCommand.DistributeReport;
import se.boras.forslag.command.report.ReportCommand.FreezeReport;
import se.boras.forslag.command.report.ReportCommand.SubmitReport;

/** Who may ask what about summary reports. */
final class ReportRights {

    private ReportRights() {}

    static Set<Role> of(ReportCommand command) {
        return switch (command) {
            case FreezeReport _ -> Set.of(Role.COORDINATOR);
            case SubmitReport _ -> Set.of(Role.COORDINATOR);
            case DistributeReport _ -> Set.of(Role.COORDINATOR);
        };
    }
}
