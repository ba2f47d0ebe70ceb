package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.by;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.casework.CaseFacts.CASE;
import static se.boras.forslag.command.casework.CaseFacts.MEETING;
import static se.boras.forslag.command.casework.CaseFacts.SENT_ON;
import static se.boras.forslag.command.casework.CaseFacts.otherSecretary;
import static se.boras.forslag.command.casework.CaseFacts.secretary;
import static se.boras.forslag.command.casework.CaseFacts.underway;
import static se.boras.forslag.command.casework.DecisionFacts.FIRST;
import static se.boras.forslag.command.casework.DecisionFacts.NO_PROMISES;
import static se.boras.forslag.command.casework.DecisionFacts.SECOND;
import static se.boras.forslag.command.casework.DecisionFacts.adjusted;
import static se.boras.forslag.command.casework.DecisionFacts.decided;
import static se.boras.forslag.command.casework.DecisionFacts.revoked;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.casework.DecisionCommand.CorrectDecision;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.events.casework.DecisionRecordCorrected;
import se.boras.forslag.events.casework.DecisionType;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CorrectDecisionTest {

    private static final CorrectDecision COMMAND = new CorrectDecision(CASE, "paragraph", "38 a", "39", "Slip");

    @Test
    void somebody_else_corrects_a_slip() {
        assertThat(correct(COMMAND, otherSecretary()))
                .isEqualTo(new DecisionRecordCorrected(CASE, FIRST, "paragraph", "38 a", "39", "Slip"));
    }

    @Test
    void nobody_corrects_a_record_of_their_own() {
        refused("four-eyes", () -> correct(COMMAND, secretary()));
    }

    @Test
    void four_eyes_are_asked_before_anything_else_about_the_slip() {
        refused("four-eyes", () -> correct(new CorrectDecision(CASE, "type", null, "AVSLAG", "Slip"), secretary()));
    }

    @Test
    void the_coordinator_is_always_somebody_else() {
        assertThat(correct(COMMAND, by(Role.COORDINATOR))).isNotNull();
    }

    @Test
    void what_a_decision_says_in_substance_is_no_slip_of_the_pen() {
        for (var field : List.of("type", "ground", "basis", "nothing")) {
            refused(
                    "not-a-slip-of-the-pen",
                    () -> correct(new CorrectDecision(CASE, field, null, "AVSLAG", "Slip"), otherSecretary()));
        }
    }

    @Test
    void what_was_is_what_the_record_says() {
        assertThat(correct(new CorrectDecision(CASE, "budgetRef", null, "Row 14", "Slip"), otherSecretary())
                        .was())
                .isNull();
        refused(
                "recorded-otherwise",
                () -> correct(new CorrectDecision(CASE, "paragraph", "12", "39", "Slip"), otherSecretary()));
    }

    @Test
    void what_cannot_be_recorded_cannot_be_corrected_into() {
        refused(
                "cannot-be-recorded",
                () -> correct(new CorrectDecision(CASE, "meetingDate", null, "2026-02-30", "Slip"), otherSecretary()));
        refused(
                "cannot-be-recorded",
                () -> correct(new CorrectDecision(CASE, "text", null, null, "Slip"), otherSecretary()));
        refused(
                "cannot-be-recorded",
                () -> correct(new CorrectDecision(CASE, "paragraph", null, " ", "Slip"), otherSecretary()));
    }

    @Test
    void T_20_a_corrected_day_is_still_a_day_on_which_it_can_have_happened() {
        refused("in-the-future", () -> correct(day(TODAY.plusDays(1)), otherSecretary()));
        refused("before-referral", () -> correct(day(SENT_ON.minusDays(15)), otherSecretary()));
        assertThat(underway(decided(), correct(day(TODAY), otherSecretary())).currentDecision())
                .map(Decision::meetingDate)
                .contains(TODAY);
    }

    @Test
    void T_20_minutes_were_not_approved_before_the_meeting_they_are_of() {
        var state = underway(decided(), adjusted());

        refused("after-adjustment", () -> ProtocolRules.decide(day(MEETING.plusDays(8)), state, otherSecretary()));
        assertThat(ProtocolRules.decide(day(MEETING.plusDays(7)), state, otherSecretary()))
                .isNotNull();
    }

    @Test
    void T_39_a_slip_is_not_corrected_into_a_paragraph_that_is_taken() {
        var state = underway(decided(), revoked(), decided(SECOND, DecisionType.AVSLAG, TODAY, 1));

        refused("paragraph-already-recorded", () -> ProtocolRules.decide(day(MEETING), state, otherSecretary()));
    }

    @Test
    void T_39_a_corrected_paragraph_is_the_one_that_is_taken() {
        var state = underway(decided(), correct(COMMAND, otherSecretary()));

        refused(
                "paragraph-already-recorded",
                () -> DecisionRules.decide(
                        Draft.of(DecisionType.BIFALL)
                                .paragraph("39")
                                .text("Otherwise")
                                .command(),
                        state,
                        NO_PROMISES,
                        secretary()));
    }

    @Test
    void without_a_decision_there_is_nothing_to_correct() {
        refused("no-current-decision", () -> ProtocolRules.decide(COMMAND, underway(), otherSecretary()));
    }

    private static CorrectDecision day(LocalDate is) {
        return new CorrectDecision(CASE, "meetingDate", null, is.toString(), "Slip");
    }

    private static DecisionRecordCorrected correct(CorrectDecision command, Circumstances at) {
        return ProtocolRules.decide(command, underway(decided()), at);
    }
}
