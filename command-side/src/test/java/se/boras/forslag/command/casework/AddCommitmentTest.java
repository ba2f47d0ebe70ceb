package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.casework.CaseFacts.CASE;
import static se.boras.forslag.command.casework.CaseFacts.MEETING;
import static se.boras.forslag.command.casework.CaseFacts.TECHNICAL;
import static se.boras.forslag.command.casework.CaseFacts.underway;
import static se.boras.forslag.command.casework.DecisionFacts.FIRST;
import static se.boras.forslag.command.casework.DecisionFacts.NO_PROMISES;
import static se.boras.forslag.command.casework.DecisionFacts.adjusted;
import static se.boras.forslag.command.casework.DecisionFacts.announced;
import static se.boras.forslag.command.casework.DecisionFacts.commitment;
import static se.boras.forslag.command.casework.DecisionFacts.decided;
import static se.boras.forslag.command.casework.DecisionFacts.promise;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.casework.DecisionCommand.AddCommitment;
import se.boras.forslag.events.casework.DecisionType;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AddCommitmentTest {

    private static final AddCommitment COMMAND = new AddCommitment(CASE, promise(null, TODAY.plusMonths(6)));

    @Test
    void an_approval_may_promise_more_and_the_numbers_go_on() {
        var made = PromiseRules.decide(COMMAND, underway(decided()), new Promises(CASE, 2));

        assertThat(made.commitmentId()).isEqualTo(commitment(3));
        assertThat(made.decisionId()).isEqualTo(FIRST);
        assertThat(made.responsible()).isEqualTo(TECHNICAL);
        assertThat(made.promisedOn()).isEqualTo(MEETING);
    }

    @Test
    void only_an_approval_promises() {
        refused("nothing-approved", () -> PromiseRules.decide(COMMAND, underway(), NO_PROMISES));
        refused(
                "nothing-approved",
                () -> PromiseRules.decide(
                        COMMAND, underway(decided(FIRST, DecisionType.AVSLAG, MEETING, 1)), NO_PROMISES));
    }

    @Test
    void nothing_is_added_once_the_minutes_are_announced() {
        refused(
                "already-announced",
                () -> PromiseRules.decide(COMMAND, underway(decided(), adjusted(), announced()), NO_PROMISES));
    }

    @Test
    void a_promise_is_not_due_before_the_decision() {
        var early = new AddCommitment(CASE, promise(null, MEETING.minusDays(1)));

        refused("due-before-decision", () -> PromiseRules.decide(early, underway(decided()), NO_PROMISES));
    }
}
