package se.boras.forslag.service.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.boras.forslag.command.ledger.Command;
import se.boras.forslag.command.reference.CampaignCommand.PlanCampaign;
import se.boras.forslag.command.reference.ReferenceCommand.MergeCommittees;
import se.boras.forslag.command.reference.ReferenceCommand.RenameCommittee;
import se.boras.forslag.command.report.ReportCommand.DistributeReport;
import se.boras.forslag.command.report.ReportCommand.FreezeReport;
import se.boras.forslag.command.report.ReportCommand.SubmitReport;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.report.ReportId;

/** What concerns no single proposal: organs, campaigns, and the yearly report. */
public final class Organising {

    private Organising() {}

    public static Deed renamed(String committee, String name, String english, String from, String decisionRef) {
        return byAdmin(
                new RenameCommittee(new CommitteeId(committee), name, english, LocalDate.parse(from), decisionRef));
    }

    public static Deed merged(String one, String into, String on, String decisionRef) {
        return byAdmin(new MergeCommittees(
                List.of(new CommitteeId(one)), new CommitteeId(into), LocalDate.parse(on), decisionRef));
    }

    private static Deed byAdmin(Command command) {
        return life -> life.send(Staff.ADMIN, command);
    }

    public static Deed campaign(String name, String english, String from, String to, String channel) {
        var planned = new PlanCampaign(name, english, LocalDate.parse(from), LocalDate.parse(to), channel);
        return life -> life.send(Staff.COORDINATOR, planned);
    }

    /** What was approved in a year, frozen as it stands today, laid before the board and given to all parties. */
    public static Deed reported(int year, String dnr, String paragraph) {
        return life -> {
            var first = LocalDate.of(year, 1, 1);
            var freeze = new FreezeReport(first, first.plusYears(1).minusDays(1), life.day());
            var frozen = life.town().readers().awakeFor(() -> life.send(Staff.COORDINATOR, freeze));
            var report = new ReportId(Objects.toString(frozen.made().get("id")));
            life.send(Staff.COORDINATOR, new SubmitReport(report, dnr, life.day(), paragraph));
            life.send(Staff.COORDINATOR, new DistributeReport(report));
        };
    }
}
