package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.casework.CaseFacts.CASE;
import static se.boras.forslag.command.casework.CaseFacts.CULTURE;
import static se.boras.forslag.command.casework.CaseFacts.DISSOLVED;
import static se.boras.forslag.command.casework.CaseFacts.REGISTER;
import static se.boras.forslag.command.casework.CaseFacts.TECHNICAL;
import static se.boras.forslag.command.casework.CaseFacts.given;
import static se.boras.forslag.command.casework.CaseFacts.received;
import static se.boras.forslag.command.casework.CaseFacts.secretary;
import static se.boras.forslag.command.casework.CaseFacts.sent;
import static se.boras.forslag.command.casework.CaseFacts.underway;
import static se.boras.forslag.command.casework.DecisionFacts.decided;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.casework.PreparationCommand.RequestOpinion;
import se.boras.forslag.events.casework.OpinionGiven;
import se.boras.forslag.events.casework.OpinionRequested;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RequestOpinionTest {

    private static final RequestOpinion COMMAND = new RequestOpinion(CASE, CULTURE, "Is it art?", TODAY);

    @Test
    void another_committee_is_asked() {
        assertThat(request(COMMAND, underway())).isEqualTo(new OpinionRequested(CASE, CULTURE, "Is it art?", TODAY));
    }

    @Test
    void the_lead_does_not_ask_itself() {
        refused("consulted-is-lead", () -> request(new RequestOpinion(CASE, TECHNICAL, null, null), underway()));
    }

    @Test
    void nobody_is_asked_again_before_having_answered() {
        refused("opinion-already-asked", () -> request(COMMAND, given(sent(CULTURE), received())));
    }

    @Test
    void who_has_answered_may_be_asked_again() {
        var answered = new OpinionGiven(CASE, CULTURE, "In favour", null);

        assertThat(request(COMMAND, given(sent(CULTURE), received(), answered))).isInstanceOf(OpinionRequested.class);
    }

    @Test
    void those_asked_must_exist() {
        refused("committee-does-not-exist", () -> request(new RequestOpinion(CASE, DISSOLVED, null, null), underway()));
    }

    @Test
    void the_last_day_for_an_answer_has_not_been_yet() {
        var late = new RequestOpinion(CASE, CULTURE, null, TODAY.minusDays(1));

        refused("in-the-past", () -> request(late, underway()));
    }

    @Test
    void nobody_is_asked_about_a_decided_case() {
        refused("step-out-of-order", () -> request(COMMAND, underway(decided())));
    }

    private static OpinionRequested request(RequestOpinion command, CaseState state) {
        return OpinionRules.decide(command, state, REGISTER, secretary());
    }
}
