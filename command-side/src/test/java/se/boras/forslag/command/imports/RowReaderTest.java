package se.boras.forslag.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.boras.forslag.command.imports.PastLife.Promise;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RowReaderTest {

    @Test
    void a_row_with_the_least_there_must_be_is_a_life() {
        var life = Register.life(
                "body",
                "",
                "publishedOn",
                "",
                "votes",
                "",
                "referredOn",
                "",
                "committee",
                "",
                "dnr",
                "",
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
                "",
                "closedOn",
                "",
                "outcome",
                "");

        assertThat(life.stay()).isNull();
        assertThat(life.ruling()).isNull();
        assertThat(life.promises()).isEmpty();
        assertThat(life.ending()).isNull();
        assertThat(life.wasPublished()).isFalse();
    }

    @Test
    void there_may_be_several_promises_and_they_keep_their_numbers() {
        var life = Register.life("commitment3Description", "En soptunna");

        assertThat(life.promises()).extracting(Promise::number).containsExactly(1, 3);
    }

    @ParameterizedTest
    @CsvSource({
        "submittedOn, 2022-02-30, not-a-day",
        "publishedOn, 8/3 2022, not-a-day",
        "meetingDate, 20220915, not-a-day",
        "votes, -1, not-a-number",
        "votes, 1.5, not-a-number",
        "decisionType, JA, not-one-of",
        "outcome, KLART, not-one-of",
        "committee, Tekniska nämnden, not-a-committee",
        "commitmentEvidenceUrl, javascript:alert(1), not-an-address",
        "externalRef, '', must-be-told",
        "title, '', must-be-told",
        "committee, '', must-be-told-with",
        "decisionType, '', must-be-told-with",
        "meetingDate, '', must-be-told-with",
        "paragraph, '', must-be-told-with",
        "commitmentDescription, '', must-be-told-with",
        "commitmentCompletedOn, '', must-be-told-with",
        "outcome, '', must-be-told-with"
    })
    void a_cell_that_cannot_be_read_or_is_missing_is_told_by_its_name(String column, String cell, String code) {
        assertThat(faults(column, cell)).extracting(Fault::field, Fault::code).containsExactly(tuple(column, code));
    }

    @Test
    void all_that_is_wrong_in_a_row_is_told() {
        assertThat(faults("title", "x".repeat(201), "votes", "many", "paragraph", "", "note", "a\u0007b"))
                .extracting(Fault::field)
                .containsExactly("title", "votes", "paragraph", "note");
    }

    private static List<Fault> faults(String... otherwise) {
        var cells = new Cells(Register.row(otherwise));
        assertThat(RowReader.read(cells)).isEmpty();
        return cells.faults();
    }
}
