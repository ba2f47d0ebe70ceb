package se.boras.forslag.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.boras.forslag.command.imports.Sheet.Row;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SheetTest {

    private static final String NAMES = "source;externalRef;title;submittedOn\n";

    @ParameterizedTest
    @ValueSource(strings = {";", ","})
    void is_read_whether_commas_or_semicolons_part_its_cells(String between) {
        var csv = (NAMES + "Register;17;En bänk;2022-03-01\n").replace(";", between);

        assertThat(Sheet.of(csv).rows())
                .containsExactly(new Row(
                        2,
                        Map.of(
                                "source", "Register",
                                "externalRef", "17",
                                "title", "En bänk",
                                "submittedOn", "2022-03-01")));
    }

    @Test
    void a_byte_order_mark_and_the_line_ends_of_windows_are_no_part_of_it() {
        var csv = "\ufeff" + (NAMES + "Register;17;En bänk;2022-03-01\n").replace("\n", "\r\n");

        assertThat(Sheet.of(csv).rows().getFirst().cells())
                .containsEntry("source", "Register")
                .hasSize(4);
    }

    @Test
    void a_cell_in_quotes_may_hold_lines_and_semicolons() {
        var csv = NAMES + "Register;17;\"En bänk; vid \"\"ån\"\"\";2022-03-01\nRegister;18;\"Två\nrader\";2022-03-01";

        assertThat(Sheet.of(csv).rows())
                .extracting(row -> row.cells().get("title"))
                .containsExactly("En bänk; vid \"ån\"", "Två\nrader");
    }

    @Test
    void names_may_be_written_in_other_ways_and_rows_are_numbered_as_a_spreadsheet_does() {
        var csv =
                "Source,external_ref,TITLE,Submitted on,commitment 2 due by\n\n,,,,\nRegister,17,En bänk,2022-03-01,x\n";

        var row = Sheet.of(csv).rows().getFirst();

        assertThat(row.number()).isEqualTo(4);
        assertThat(row.cells()).containsKeys("source", "externalRef", "title", "submittedOn", "commitment2DueBy");
    }

    @Test
    void everything_that_is_wrong_with_the_table_is_told_at_once() {
        var csv = "externalRef;title;title;submittedOn;proposer\n17;En bänk;En soffa;2022-03-01;Kim Exempel;mer\n";

        assertThat(faults(csv))
                .extracting(Fault::field, Fault::code)
                .containsExactly(
                        tuple("csv", "column-twice"),
                        tuple("csv", "no-such-column"),
                        tuple("csv", "column-missing"),
                        tuple("row 2, cell 5", "cell-without-column"),
                        tuple("row 2, cell 6", "cell-without-column"));
    }

    @Test
    void what_is_no_table_is_refused_as_a_whole() {
        assertThat(faults("source;externalRef;title;submittedOn\n\"open"))
                .extracting(Fault::code)
                .containsExactly("no-such-table");
        assertThat(faults(NAMES)).extracting(Fault::code).containsExactly("number-of-rows");
        assertThat(faults(NAMES + "Register;17;En bänk;2022-03-01\n".repeat(Sheet.MOST_ROWS + 1)))
                .extracting(Fault::code)
                .containsExactly("number-of-rows");
    }

    private static List<Fault> faults(String csv) {
        var refused = new ArrayList<Fault>();
        assertThatExceptionOfType(UnusableFile.class)
                .isThrownBy(() -> Sheet.of(csv))
                .satisfies(file -> refused.addAll(file.faults()));
        return refused;
    }
}
