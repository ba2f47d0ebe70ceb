package se.boras.forslag.command.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.proposal.Proposals.BENCHES;
import static se.boras.forslag.command.proposal.Proposals.PUBLISHED;
import static se.boras.forslag.command.proposal.Proposals.given;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.proposal.CourseCommand.HandleWithdrawal;
import se.boras.forslag.events.proposal.WithdrawalHandled;
import se.boras.forslag.events.proposal.WithdrawalHandled.Handling;
import se.boras.forslag.events.proposal.WithdrawalRequested;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HandleWithdrawalTest {

    private static final WithdrawalRequested REQUESTED = new WithdrawalRequested(BENCHES, null);

    @Test
    void T_40_the_committee_may_go_on_of_its_own_accord() {
        var event = CourseRules.decide(
                new HandleWithdrawal(BENCHES, Handling.CONTINUED_BY_COMMITTEE, "§ 38 a"), given(PUBLISHED, REQUESTED));
        var state = given(PUBLISHED, REQUESTED, event);

        assertThat(event).isEqualTo(new WithdrawalHandled(BENCHES, Handling.CONTINUED_BY_COMMITTEE, "§ 38 a"));
        assertThat(state.withdrawn()).isFalse();
        assertThat(state.withdrawalRequested()).isFalse();
    }

    @Test
    void the_committee_may_let_it_go() {
        var event = new WithdrawalHandled(BENCHES, Handling.CLOSED, null);

        assertThat(CourseRules.decide(
                        new HandleWithdrawal(BENCHES, Handling.CLOSED, null), given(PUBLISHED, REQUESTED)))
                .isEqualTo(event);
        assertThat(given(PUBLISHED, REQUESTED, event).withdrawn()).isTrue();
    }

    @Test
    void nobody_answers_what_nobody_asked() {
        refused(
                "no-withdrawal-requested",
                () -> CourseRules.decide(new HandleWithdrawal(BENCHES, Handling.CLOSED, null), given(PUBLISHED)));
    }
}
