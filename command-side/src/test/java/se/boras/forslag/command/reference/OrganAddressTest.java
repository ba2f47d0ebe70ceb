package se.boras.forslag.command.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.after;
import static se.boras.forslag.command.Specification.by;
import static se.boras.forslag.command.Specification.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.ledger.UnknownStream;
import se.boras.forslag.command.reference.ReferenceCommand.CallForSummaryReport;
import se.boras.forslag.command.reference.ReferenceCommand.SetOrganAddress;
import se.boras.forslag.events.commitment.EscalationLevel;
import se.boras.forslag.events.reference.CommitteeDissolved;
import se.boras.forslag.events.reference.CommitteeEstablished;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.reference.OrganAddressSet;
import se.boras.forslag.events.reference.OrganLevel;
import se.boras.forslag.events.reference.SummaryReportCalledFor;

/** Where mail to the functions of organs goes (<i>funktionsadress</i>). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OrganAddressTest {
    private static final CommitteeId TECHNICAL = new CommitteeId("tekniska");
    private static final SetOrganAddress SET = new SetOrganAddress(TECHNICAL, OrganLevel.UNIT, "tekniska@example.org");
    private static final CommitteeEstablished THERE = new CommitteeEstablished(
            TECHNICAL, "Tekniska nämnden", "Technical committee", CommitteeEstablished.Kind.NAMND, TODAY, "KF § 1");
    private static final OrganAddressSet WAS_SET =
            new OrganAddressSet(TECHNICAL, OrganLevel.UNIT, "tekniska@example.org");

    @Test
    void a_committee_that_exists_can_be_written_to() {
        var register = after(CommitteeRegister.KIND, THERE);
        assertThat(ReferenceRules.decide(SET, register, by(Role.ADMIN))).isEqualTo(WAS_SET);
        assertThat(after(CommitteeRegister.KIND, THERE, WAS_SET).addressOf(new Organ(TECHNICAL, OrganLevel.UNIT)))
                .contains("tekniska@example.org");
        assertThat(after(CommitteeRegister.KIND, THERE, WAS_SET).addressOf(new Organ(TECHNICAL, OrganLevel.PRESIDIUM)))
                .isEmpty();
    }

    @Test
    void the_same_address_is_not_set_twice_and_another_takes_its_place() {
        var register = after(CommitteeRegister.KIND, THERE, WAS_SET);
        refused("address-exists", () -> ReferenceRules.decide(SET, register, by(Role.ADMIN)));
        var moved = new OrganAddressSet(TECHNICAL, OrganLevel.UNIT, "teknik@example.org");
        assertThat(after(CommitteeRegister.KIND, THERE, WAS_SET, moved)
                        .addressOf(new Organ(TECHNICAL, OrganLevel.UNIT)))
                .contains("teknik@example.org");
    }

    @Test
    void a_committee_that_is_not_there_has_no_address() {
        assertThatThrownBy(() -> ReferenceRules.decide(SET, null, by(Role.ADMIN)))
                .isInstanceOf(UnknownStream.class);
        var dissolved = after(CommitteeRegister.KIND, THERE, new CommitteeDissolved(TECHNICAL, TODAY, "KF § 2"));
        refused("committee-does-not-exist", () -> ReferenceRules.decide(SET, dissolved, by(Role.ADMIN)));
    }

    @Test
    void what_no_committee_answers_for_goes_to_the_registry_and_its_coordinator() {
        assertThat(Organ.of(EscalationLevel.UNIT, null)).isEqualTo(Organ.REGISTRY);
        assertThat(Organ.of(EscalationLevel.PRESIDIUM, null)).isEqualTo(Organ.COORDINATOR);
        assertThat(Organ.of(EscalationLevel.EXECUTIVE_BOARD, TECHNICAL).code()).isEqualTo("ks/BOARD");
        assertThat(Organ.of("tekniska/PRESIDIUM")).isEqualTo(Organ.of(EscalationLevel.PRESIDIUM, TECHNICAL));
    }

    @Test
    void the_summary_report_is_called_for_once_a_term() {
        var spring = LocalDate.of(2026, 4, 1);
        var called = new SummaryReportCalledFor(spring, List.of("ks/COORDINATOR"));
        var calendar = new WorkCalendar(Map.of());

        assertThat(ReferenceRules.decide(new CallForSummaryReport(spring), calendar))
                .isEqualTo(called);
        var after = WorkCalendar.KIND.fold().evolve(calendar, called);
        refused("already-called-for", () -> ReferenceRules.decide(new CallForSummaryReport(spring), after));
        assertThat(ReferenceRules.decide(new CallForSummaryReport(LocalDate.of(2026, 10, 1)), after))
                .isNotNull();
    }
}
