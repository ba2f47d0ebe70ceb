package se.boras.forslag.query.exports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class XlsxTest {

    private static final byte[] BOOK = Xlsx.of(Papers.paper());

    @TempDir
    private Path folder;

    @Test
    void has_a_leaf_for_each_sheet() throws IOException {
        try (var book = open()) {
            assertThat(book.getSheets().map(Sheet::getName)).containsExactly("Sammanfattning", "Rader", "Definition");
        }
    }

    @Test
    void the_first_leaf_says_what_it_is_and_a_share_is_a_number() throws IOException {
        try (var book = open()) {
            var rows = book.getFirstSheet().read();

            assertThat(rows.getFirst().getCellText(0)).isEqualTo("Bänkar i \"Borås\" \\ 2024");
            assertThat(rows.get(1).getCellText(0)).isEqualTo("1 av 16");
            assertThat(rows.get(3).getCellAsNumber(1))
                    .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("0.0625"));
        }
    }

    @Test
    void T_42_numbers_are_numbers_days_are_days_and_text_is_never_a_formula() throws IOException {
        try (var book = open()) {
            var rows = book.findSheet("Rader").orElseThrow().read();
            var row = rows.get(60);

            assertThat(rows.getFirst().getCellText(1)).isEqualTo("'=Plats");
            assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCellText(0)).isEqualTo("'" + Papers.FORMULA);
            assertThat(row.getCellText(1)).isEqualTo(Papers.MARKUP);
            assertThat(row.getCellAsNumber(2))
                    .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("16"));
            assertThat(row.getCellAsDate(3))
                    .hasValueSatisfying(day -> assertThat(day.toLocalDate()).isEqualTo(LocalDate.of(2024, 12, 31)));
        }
    }

    @Test
    void the_header_stays_in_sight_and_is_printed_on_every_page() throws IOException {
        assertThat(part("xl/worksheets/sheet2.xml")).contains("state=\"frozen\"", "ySplit=\"1\"", "autoFilter");
        assertThat(part("xl/workbook.xml")).contains("Print_Titles");
        assertThat(part("xl/worksheets/sheet1.xml")).doesNotContain("frozen");
        assertThat(part("xl/worksheets/sheet2.xml")).doesNotContain("<f>");
    }

    private static ReadableWorkbook open() throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(BOOK));
    }

    private String part(String name) throws IOException {
        var file = Files.write(folder.resolve("book.xlsx"), BOOK);
        try (var zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), UTF_8);
        }
    }
}
