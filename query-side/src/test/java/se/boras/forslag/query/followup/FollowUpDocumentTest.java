package se.boras.forslag.query.followup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.exports.Form;
import se.boras.forslag.query.reading.Json;
import se.boras.forslag.query.told.Sentences;
import tools.jackson.databind.JsonNode;

/** Whatever form it is had in, it tells the same. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FollowUpDocumentTest {

    private static final List<String> COMMITTEES =
            List.of("Fritids- och folkhälsonämnden", "Kulturnämnden", "Tekniska nämnden");

    private final FollowUp run = Sixteen.run();
    private final JsonNode told = Json.MAPPER.valueToTree(run);

    @Test
    void one_of_sixteen_is_what_the_answer_itself_says() {
        assertThat(told.at("/figures/approved").asInt()).isEqualTo(16);
        assertThat(told.at("/figures/implemented").asInt()).isEqualTo(1);
    }

    @Test
    void the_workbook_has_the_same_figures_and_rows() throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(as(Form.XLSX)))) {
            var summary = book.getFirstSheet().read();
            for (var name : Figures.NAMES) {
                assertThat(number(after(summary, text("figure." + name))))
                        .as(name)
                        .isEqualTo(figure("/figures/", name));
            }
            for (int committee = 0; committee < COMMITTEES.size(); committee++) {
                var row = line(summary, COMMITTEES.get(committee));
                for (int figure = 0; figure < Figures.NAMES.size(); figure++) {
                    assertThat(number(row.getCell(figure + 1)))
                            .isEqualTo(figure("/byCommittee/" + committee + "/", Figures.NAMES.get(figure)));
                }
            }
            var rows = book.findSheet("Rader").orElseThrow().read();
            assertThat(rows).hasSize(17);
            assertThat(IntStream.range(1, 17).mapToObj(n -> rows.get(n).getCellText(0)))
                    .isEqualTo(
                            run.rows().stream().map(FollowUpRow::publicNumber).toList());
        }
    }

    @Test
    void the_table_has_the_same_rows_and_counting_them_gives_the_figures() {
        var lines = new String(as(Form.CSV), UTF_8).lines().toList();

        assertThat(lines).hasSize(17);
        for (int row = 0; row < 16; row++) {
            var told = run.rows().get(row);
            assertThat(lines.get(row + 1))
                    .startsWith(told.publicNumber() + ";")
                    .contains(";" + told.meetingDate() + ";" + told.paragraph() + ";"
                            + text("word.RowState." + told.state()));
        }
        assertThat(lines.stream().filter(line -> line.contains(";genomfört;"))).hasSize(1);
    }

    @Test
    void the_paper_has_the_same_figures_and_rows_and_the_hash() throws IOException {
        try (var pdf = Loader.loadPDF(as(Form.PDF))) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");

            assertThat(text).contains("1 av 16 godkända förslag är genomförda (6,25 %)", "4711", run.rowsHash());
            for (var name : Figures.NAMES) {
                assertThat(text).contains(text("figure." + name) + " " + figure("/figures/", name));
            }
            for (int committee = 0; committee < COMMITTEES.size(); committee++) {
                var its = run.byCommittee().get(committee).figures().counts();
                assertThat(text)
                        .contains(COMMITTEES.get(committee) + " "
                                + String.join(
                                        " ", its.stream().map(String::valueOf).toList()));
            }
            assertThat(run.rows()).allSatisfy(row -> assertThat(text).contains(row.publicNumber()));
        }
    }

    private byte[] as(Form form) {
        var document = QuerySide.the(FollowUpDocument.class).of(run, "prov", List.of(), Locale.of("sv"));
        return Objects.requireNonNull(form.answer(document).getBody());
    }

    private int figure(String where, String name) {
        return told.at(where + name).asInt(-1);
    }

    private static String text(String key) {
        return QuerySide.the(Sentences.class).text(key, Locale.of("sv"));
    }

    private static Cell after(List<Row> rows, String name) {
        return line(rows, name).getCell(1);
    }

    private static Row line(List<Row> rows, String first) {
        return rows.stream()
                .filter(row -> row.getCellCount() > 1 && row.getCellText(0).equals(first))
                .findFirst()
                .orElseThrow();
    }

    private static int number(Cell cell) {
        return cell.asNumber().intValueExact();
    }
}
