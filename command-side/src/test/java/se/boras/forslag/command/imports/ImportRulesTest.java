package se.boras.forslag.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.boras.forslag.command.Specification.refused;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ImportRulesTest {

    @Test
    void a_life_that_can_have_been_so_is_sound() {
        assertThat(faults()).isEmpty();
        assertThat(faults("votesRequired", "100")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "publishedOn, 2022-02-28, before-the-step-before",
        "referredOn, 2022-03-07, before-the-step-before",
        "meetingDate, 2022-06-09, before-the-step-before",
        "commitmentCompletedOn, 2022-09-14, before-the-step-before",
        "closedOn, 2023-05-19, before-the-step-before",
        "closedOn, 2026-05-13, in-the-future",
        "submittedOn, 2010-02-24, no-rules-then",
        "committee, kultur, no-such-committee-then",
        "commitmentDueBy, 2022-09-14, due-before-decision",
        "outcome, REJECTED, outcome-against-decision"
    })
    void what_cannot_have_been_so_is_told_by_the_name_of_its_field(String column, String cell, String code) {
        assertThat(faults(column, cell)).extracting(Fault::field, Fault::code).containsExactly(tuple(column, code));
    }

    @Test
    void T_12_the_rules_are_those_of_the_day_it_was_handed_in() {
        var before = new String[] {
            "submittedOn",
            "2023-06-20",
            "publishedOn",
            "",
            "referredOn",
            "",
            "meetingDate",
            "2023-09-15",
            "commitmentCompletedOn",
            "2023-10-01",
            "closedOn",
            "2023-11-01",
            "commitmentDueBy",
            "",
            "votesRequired",
            "100"
        };
        var after = before.clone();
        after[1] = "2023-06-21";

        assertThat(faults(before)).isEmpty();
        assertThat(faults(after))
                .extracting(Fault::field, Fault::code, Fault::arguments)
                .containsExactly(tuple("votesRequired", "votes-required-otherwise", List.of(150)));
    }

    @Test
    void a_promise_needs_a_yes() {
        assertThat(faults("decisionType", "BESVARAD", "outcome", "ANSWERED"))
                .extracting(Fault::code)
                .containsExactly("promised-without-approval");
    }

    @Test
    void what_ran_out_had_too_few_votes_and_came_to_no_committee() {
        var ranOut = new String[] {
            "outcome",
            "EXPIRED",
            "decisionType",
            "",
            "meetingDate",
            "",
            "paragraph",
            "",
            "decisionText",
            "",
            "commitmentDescription",
            "",
            "commitmentDueBy",
            "",
            "commitmentCompletedOn",
            "",
            "commitmentEvidenceUrl",
            ""
        };

        assertThat(faults(ranOut))
                .extracting(Fault::code)
                .containsExactlyInAnyOrder("expired-with-enough-votes", "outcome-before-committee");
    }

    @Test
    void what_is_not_sound_is_not_stored_either() {
        refused(
                "outcome-against-decision",
                () -> ImportRules.mustBeSound(
                        Register.life("outcome", "REJECTED"), Register.COMMITTEES, Register.RULES, Register.TODAY));
    }

    private static List<Fault> faults(String... otherwise) {
        return ImportRules.faults(Register.life(otherwise), Register.COMMITTEES, Register.RULES, Register.TODAY);
    }
}
