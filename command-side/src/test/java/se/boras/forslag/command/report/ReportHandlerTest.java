package se.boras.forslag.command.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.by;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.report.Reports.DECEMBER;
import static se.boras.forslag.command.report.Reports.FIRST;
import static se.boras.forslag.command.report.Reports.JANUARY;
import static se.boras.forslag.command.report.Reports.SECOND;
import static se.boras.forslag.command.report.Reports.TODAYS;
import static se.boras.forslag.command.report.Reports.compiled;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.boras.forslag.command.ledger.LedgerOnPaper;
import se.boras.forslag.command.ledger.Receipt;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.ledger.UnknownStream;
import se.boras.forslag.command.report.Compiling.Period;
import se.boras.forslag.command.report.ReportCommand.DistributeReport;
import se.boras.forslag.command.report.ReportCommand.FreezeReport;
import se.boras.forslag.command.report.ReportCommand.SubmitReport;
import se.boras.forslag.events.LedgerEvent;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReportHandlerTest {

    private static final FreezeReport FREEZE = new FreezeReport(JANUARY, DECEMBER, null);
    private static final List<ReportCommand> COMMANDS =
            List.of(FREEZE, new SubmitReport(FIRST, "KS 2026-00123", TODAY, "38 a"), new DistributeReport(FIRST));

    private final LedgerOnPaper ledger = new LedgerOnPaper();
    private final List<Period> asked = new ArrayList<>();

    @Test
    void a_report_is_frozen_under_the_next_number_and_takes_the_place_of_the_last() {
        ledger.given(compiled());

        var made = handle(FREEZE, Role.COORDINATOR).made();

        assertThat(made).containsEntry("id", SECOND.value());
        assertThat(asked).containsExactly(TODAYS);
        assertThat(ledger.appended()).hasSize(2).extracting(LedgerEvent::stream).containsOnly("register-reports");
    }

    @Test
    void what_nobody_may_ask_is_not_even_summed_up() {
        refused(
                "in-the-future",
                () -> handle(new FreezeReport(JANUARY, DECEMBER, TODAY.plusDays(1)), Role.COORDINATOR));
        refused("role-not-allowed", () -> handle(FREEZE, Role.REGISTRATOR));

        assertThat(asked).isEmpty();
        assertThat(ledger.appended()).isEmpty();
    }

    @Test
    void an_unknown_report_goes_nowhere() {
        assertThatExceptionOfType(UnknownStream.class).isThrownBy(() -> handle(COMMANDS.get(1), Role.COORDINATOR));
        assertThat(ledger.appended()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void only_the_coordinator_may(Role role) {
        assertThat(COMMANDS)
                .hasSameSizeAs(ReportCommand.class.getPermittedSubclasses())
                .allSatisfy(command -> assertThat(ReportRights.of(command).contains(role))
                        .isEqualTo(EnumSet.of(Role.COORDINATOR).contains(role)));
    }

    private Receipt handle(ReportCommand command, Role role) {
        return new ReportHandler(this::compile).handle(command, ledger.dossier(), by(role));
    }

    private Compiling.Compiled compile(Period period) {
        asked.add(period);
        return Reports.seen("abc");
    }
}
