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

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.reference.CommitteeRegister;
import se.boras.forslag.command.reference.CommitteeRegister.Committee;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.report.ReportEvent;
import se.boras.forslag.events.report.SummaryReportDistributed;
import se.boras.forslag.events.report.SummaryReportSuperseded;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DistributeReportTest {

    private static final CommitteeId BOARD = new CommitteeId("ks");
    private static final CommitteeId CULTURE = new CommitteeId("kultur");
    private static final CommitteeId GONE = new CommitteeId("park");
    private static final CommitteeRegister ORGANS = new CommitteeRegister(Map.of(
            CULTURE, new Committee(CULTURE, TODAY.minusYears(9), null),
            BOARD, new Committee(BOARD, TODAY.minusYears(9), null),
            GONE, new Committee(GONE, TODAY.minusYears(9), TODAY)));

    @Test
    void T_47_all_parties_and_every_organ_there_is_get_it_by_one_event() {
        assertThat(distribute(compiled(), submitted()).recipients()).containsExactly("all-parties", "ks", "kultur");
    }

    @Test
    void T_47_nobody_gets_it_before_the_board_has_and_nobody_gets_it_twice() {
        refused("step-out-of-order", () -> distribute(compiled()));
        refused("step-out-of-order", () -> distribute(compiled(), submitted(), distributed()));
    }

    @Test
    void what_is_superseded_goes_nowhere() {
        var superseded = new SummaryReportSuperseded(FIRST, SECOND, SummaryReportSuperseded.Reason.LATE_FACTS);

        refused("report-superseded", () -> distribute(compiled(), submitted(), superseded));
    }

    private static SummaryReportDistributed distribute(ReportEvent... past) {
        return ReportRules.distribute(series(past).get(FIRST), ORGANS, by(Role.COORDINATOR));
    }
}
