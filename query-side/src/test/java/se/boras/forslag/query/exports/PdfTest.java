package se.boras.forslag.query.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PdfTest {

    @BeforeAll
    static void lookClosely() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void can_be_read_aloud_and_kept_in_an_archive(PDFAFlavour flavour) {
        assertThat(faults(flavour, Pdf.of(Papers.paper()))).isEmpty();
    }

    @Test
    void says_in_which_language_it_is_and_what_it_is_called() throws IOException {
        try (var pdf = Loader.loadPDF(Pdf.of(Papers.paper()))) {
            var catalog = pdf.getDocumentCatalog();

            assertThat(catalog.getLanguage()).isEqualTo("sv");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Bänkar i \"Borås\" \\ 2024");
        }
    }

    @Test
    void every_page_has_its_number_and_the_header_of_its_table() throws IOException {
        try (var pdf = Loader.loadPDF(Pdf.of(Papers.paper()))) {
            var pages = pdf.getNumberOfPages();

            assertThat(pages).isGreaterThan(4);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(pdf, page)).contains(page + " (" + pages + ")", "Bänkar i Borås");
            }
            for (int page = 2; page < pages; page++) {
                assertThat(text(pdf, page)).contains("Förslag", "=Plats");
                assertThat(pdf.getPage(page - 1).getMediaBox().getWidth()).isGreaterThan(800);
            }
        }
    }

    @Test
    void text_is_text_whatever_it_looks_like() throws IOException {
        try (var pdf = Loader.loadPDF(Pdf.of(Papers.paper()))) {
            assertThat(text(pdf, 2).replaceAll("\\s+", " "))
                    .contains("=HYPERLINK(\"http://example.org\";\"Klicka\")")
                    .contains("<b>ån & bron</b> \"]]>\\");
        }
    }

    @Test
    void a_share_is_written_as_it_is_where_it_is_read() {
        var share = new Cell.Share(new BigDecimal("6.25"));

        assertThat(share.in(Locale.of("sv"))).isEqualTo("6,25\u00a0%");
        assertThat(share.in(Locale.ENGLISH)).isEqualTo("6.25%");
    }

    @Test
    void an_empty_table_says_so() throws IOException {
        try (var pdf = Loader.loadPDF(Pdf.of(Papers.paper(Papers.rows(0))))) {
            assertThat(text(pdf, 2)).contains("Inga bänkar");
        }
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var reader = new PDFTextStripper();
        reader.setStartPage(page);
        reader.setEndPage(page);
        return reader.getText(pdf);
    }

    private static List<String> faults(PDFAFlavour flavour, byte[] pdf) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var checker = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = checker.validate(parser);
            assertThat(result.getTotalAssertions()).isPositive();
            return result.getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + " " + fault.getMessage())
                    .distinct()
                    .toList();
        } catch (Exception broken) {
            throw new AssertionError("This is no PDF", broken);
        }
    }
}
