package se.boras.forslag.query.exports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CsvTest {

    @Test
    void a_swedish_spreadsheet_opens_it_by_itself() {
        assertThat(Csv.of(Papers.paper(Papers.rows(1))))
                .startsWith(0xEF, 0xBB, 0xBF)
                .isEqualTo("""
                        \uFEFFFörslag;'=Plats;Antal;Dag\r
                        "'=HYPERLINK(""http://example.org"";""Klicka"")";"<b>ån & bron</b> ""]]>\\ 😀 日本";16;2024-12-31\r
                        """.getBytes(UTF_8));
    }

    @Test
    void a_fraction_has_a_comma_and_nothing_is_nothing() {
        assertThat(line(Cell.percent(new BigDecimal("6.25")), Cell.of((String) null), Cell.of(-7)))
                .isEqualTo("6,25;;-7");
    }

    @Test
    void what_would_end_a_field_is_quoted() {
        assertThat(line(Cell.of("a;b"), Cell.of("a\nb"), Cell.of(" a"), Cell.of("a \"b\"")))
                .isEqualTo("\"a;b\";\"a\nb\";\" a\";\"a \"\"b\"\"\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\n=1", "＝1"})
    void T_42_text_is_never_a_formula(String text) {
        assertThat(line(Cell.of(text))).doesNotStartWith(text.substring(0, 1)).contains("'" + text);
    }

    @Test
    void what_is_no_character_is_left_out() {
        assertThat(line(Cell.of("a\u0000b\u001Bc\uFFFE"))).isEqualTo("abc");
        assertThat(line(Cell.of("\r=1"))).isEqualTo("'=1");
    }

    private static String line(Cell... cells) {
        var csv = new String(Csv.of(Papers.paper(Papers.table(List.of(List.of(cells))))), UTF_8);
        return csv.substring(csv.indexOf("\r\n") + 2).replaceFirst("\r\n$", "");
    }
}
