package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.by;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.casework.CaseFacts.CASE;
import static se.boras.forslag.command.casework.CaseFacts.CULTURE;
import static se.boras.forslag.command.casework.CaseFacts.given;
import static se.boras.forslag.command.casework.CaseFacts.received;
import static se.boras.forslag.command.casework.CaseFacts.report;
import static se.boras.forslag.command.casework.CaseFacts.sent;
import static se.boras.forslag.command.casework.CaseFacts.underway;
import static se.boras.forslag.command.casework.DecisionFacts.decided;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.casework.PreparationCommand.GiveOpinion;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.events.casework.OpinionGiven;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GiveOpinionTest {

    private static final GiveOpinion COMMAND = new GiveOpinion(CASE, "Against", report());

    @Test
    void who_was_asked_answers_for_its_own_committee() {
        assertThat(give("kultur", given(sent(CULTURE), received())))
                .isEqualTo(new OpinionGiven(CASE, CULTURE, "Against", report()));
    }

    @Test
    void it_may_answer_before_the_lead_has_received_the_case() {
        assertThat(give("kultur", given(sent(CULTURE)))).isInstanceOf(OpinionGiven.class);
    }

    @Test
    void T_16_an_opinion_against_decides_nothing() {
        var state = given(sent(CULTURE), received(), new OpinionGiven(CASE, CULTURE, "Against", null));

        assertThat(state.decided()).isFalse();
        assertThat(state.stage()).isEqualTo(CaseStage.RECEIVED);
    }

    @Test
    void who_was_not_asked_does_not_answer_whatever_the_stage() {
        refused("not-consulted", () -> give("kultur", underway()));
        refused("not-consulted", () -> give("kultur", underway(decided())));
        refused("not-consulted", () -> give("tekniska", given(sent(CULTURE), received())));
    }

    @Test
    void an_opinion_on_a_decided_case_comes_too_late() {
        refused("step-out-of-order", () -> give("kultur", given(sent(CULTURE), received(), decided())));
    }

    private static OpinionGiven give(String organ, CaseState state) {
        return OpinionRules.decide(COMMAND, state, by(Role.NAMNDSEKRETERARE, organ));
    }
}
