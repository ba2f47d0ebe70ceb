package se.boras.forslag.command.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.commitment.Promises.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.commitment.PromiseCommand.ReassignCommitment;
import se.boras.forslag.command.ledger.Rights;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.reference.CommitteeRegister;
import se.boras.forslag.events.commitment.CommitmentReassigned;
import se.boras.forslag.events.commitment.CommitmentReassigned.Reason;
import se.boras.forslag.events.reference.CommitteeId;

/** Another committee answers for the promise (<i>ansvaret flyttas</i>). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReassignCommitmentTest {
    private static final CommitmentReassigned REASSIGNED =
            new CommitmentReassigned(BENCH, TECHNICAL, CULTURE, Reason.REORGANISATION, "Parkerna flyttar", TODAY);

    @Test
    void another_committee_answers_for_the_promise_from_today() {
        assertThat(decide(CULTURE, promised(STARTED), culture(TODAY))).isEqualTo(REASSIGNED);
    }

    @Test
    void T_28_who_promised_stays_when_another_committee_answers() {
        var state = promised(REASSIGNED);
        assertThat(state.responsible()).isEqualTo(CULTURE);
        assertThat(state.promise().by()).isEqualTo(TECHNICAL);
        assertThat(state.promisedOn()).isEqualTo(PROMISED_ON);
    }

    @Test
    void T_28_only_the_people_of_the_committee_that_answers_now_may_act() {
        var officer = OFFICER.actor();
        assertThatCode(() -> Rights.requireOwn(officer, promised().responsible()))
                .doesNotThrowAnyException();
        refused(
                "not-your-committee",
                () -> Rights.requireOwn(officer, promised(REASSIGNED).responsible()));
    }

    @Test
    void T_28_a_committee_that_does_not_exist_today_answers_for_nothing() {
        refused("committee-does-not-exist", () -> decide(CULTURE, promised(), culture(TODAY.plusDays(1))));
        refused("committee-does-not-exist", () -> decide(new CommitteeId("ingen"), promised(), culture(TODAY)));
    }

    @Test
    void the_committee_that_answers_already_is_not_asked_again() {
        refused("already-responsible", () -> decide(CULTURE, promised(REASSIGNED), culture(TODAY)));
    }

    @Test
    void what_is_at_rest_or_over_needs_nobody() {
        for (var last : List.of(SUSPENDED, ABANDONED, SUPERSEDED)) {
            refused("commitment-not-open", () -> decide(CULTURE, promised(last), culture(TODAY)));
        }
    }

    private static CommitmentReassigned decide(CommitteeId to, CommitmentState state, CommitteeRegister register) {
        var command = new ReassignCommitment(BENCH, to, Reason.REORGANISATION, "Parkerna flyttar");
        return SuccessionRules.decide(command, state, register, by("actor-7", Role.COORDINATOR));
    }

    private static CommitteeRegister culture(LocalDate from) {
        return new CommitteeRegister(Map.of(CULTURE, new CommitteeRegister.Committee(CULTURE, from, null)));
    }
}
