package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.casework.CaseFacts.CASE;
import static se.boras.forslag.command.casework.CaseFacts.MEETING;
import static se.boras.forslag.command.casework.CaseFacts.secretary;
import static se.boras.forslag.command.casework.CaseFacts.underway;
import static se.boras.forslag.command.casework.DecisionFacts.FIRST;
import static se.boras.forslag.command.casework.DecisionFacts.NO_PROMISES;
import static se.boras.forslag.command.casework.DecisionFacts.SECOND;
import static se.boras.forslag.command.casework.DecisionFacts.adjusted;
import static se.boras.forslag.command.casework.DecisionFacts.announced;
import static se.boras.forslag.command.casework.DecisionFacts.appealed;
import static se.boras.forslag.command.casework.DecisionFacts.decided;
import static se.boras.forslag.command.casework.DecisionFacts.revoked;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.casework.DecisionCommand.AnnounceProtocol;
import se.boras.forslag.events.casework.ApprovalWithoutCommitmentFlagged;
import se.boras.forslag.events.casework.CaseEvent;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.events.casework.ProtocolAdjusted;
import se.boras.forslag.events.casework.ProtocolAnnounced;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnnounceProtocolTest {

    private static final LocalDate ON = MEETING.plusDays(8);
    private static final ProtocolAnnounced ANNOUNCED = new ProtocolAnnounced(CASE, FIRST, ON, ON.plusDays(21));

    @Test
    void the_time_of_appeal_runs_from_the_announcement() {
        assertThat(announce(ON, underway(decided(), adjusted()), new Promises(CASE, 1)))
                .containsExactly(ANNOUNCED);
    }

    @Test
    void an_approval_that_has_promised_nothing_by_then_is_flagged() {
        assertThat(announce(ON, underway(decided(), adjusted()), NO_PROMISES))
                .containsExactly(ANNOUNCED, new ApprovalWithoutCommitmentFlagged(CASE, FIRST));
    }

    @Test
    void a_refusal_that_promises_nothing_is_not() {
        var refusal = underway(decided(FIRST, DecisionType.AVSLAG, MEETING, 1), adjusted());

        assertThat(announce(ON, refusal, NO_PROMISES)).containsExactly(ANNOUNCED);
    }

    @Test
    void the_promises_of_an_earlier_decision_do_not_count() {
        var again = underway(
                decided(),
                revoked(),
                decided(SECOND, DecisionType.BIFALL, MEETING, 3),
                new ProtocolAdjusted(CASE, SECOND, ON));

        assertThat(announce(ON, again, new Promises(CASE, 2)))
                .contains(new ApprovalWithoutCommitmentFlagged(CASE, SECOND));
    }

    @Test
    void minutes_are_approved_first_and_announced_once() {
        refused("step-out-of-order", () -> announce(ON, underway(decided()), NO_PROMISES));
        refused("step-out-of-order", () -> announce(ON, underway(decided(), appealed()), NO_PROMISES));
        refused("step-out-of-order", () -> announce(ON, underway(decided(), adjusted(), announced()), NO_PROMISES));
    }

    @Test
    void they_are_not_announced_before_they_are_approved_nor_in_advance() {
        refused("before-adjustment", () -> announce(MEETING, underway(decided(), adjusted()), NO_PROMISES));
        refused("in-the-future", () -> announce(TODAY.plusDays(1), underway(decided(), adjusted()), NO_PROMISES));
    }

    private static List<CaseEvent> announce(LocalDate on, CaseState state, Promises promises) {
        return ProtocolRules.decide(new AnnounceProtocol(CASE, on), state, promises, 21, secretary());
    }
}
