package se.boras.forslag.query.exports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import se.boras.forslag.query.exports.Block.Column;
import se.boras.forslag.query.exports.Block.Fact;
import se.boras.forslag.query.exports.Block.Facts;
import se.boras.forslag.query.exports.Block.Prose;
import se.boras.forslag.query.exports.Block.Table;
import se.boras.forslag.query.exports.Document.Sheet;

/** A paper with some of everything, and much that somebody might write to do harm. */
final class Papers {

    static final String FORMULA = "=HYPERLINK(\"http://example.org\";\"Klicka\")";
    static final String MARKUP = "<b>ån & bron</b> \"]]>\\ 😀 日本";

    private Papers() {}

    static Document paper(Table listing) {
        var facts = new Facts(
                "Om bänkarna",
                List.of(
                        new Fact("Andel", Cell.percent(new BigDecimal("6.25"))),
                        new Fact("Läget den", Cell.of(LocalDate.of(2026, 4, 1)))));
        var meaning = new Prose("Definition", List.of("En bänk är en bänk.", MARKUP));
        return new Document(
                "bankar",
                Locale.of("sv"),
                "Borås Stad",
                "Bänkar i \"Borås\" \\ 2024",
                "1 av 16",
                "Vad som blev av bänkarna",
                List.of(
                        new Sheet("Sammanfattning", List.of(facts)),
                        new Sheet("Rader", List.of(listing)),
                        new Sheet("Definition", List.of(meaning))),
                listing);
    }

    static Document paper() {
        return paper(rows(60));
    }

    static Table rows(int copies) {
        var row = List.of(Cell.of(FORMULA), Cell.of(MARKUP), Cell.of(16), Cell.of(LocalDate.of(2024, 12, 31)));
        return table(Collections.nCopies(copies, row));
    }

    static Table table(List<List<Cell>> rows) {
        var columns = List.of(
                new Column("Förslag", 30), new Column("=Plats", 20), new Column("Antal", 8), new Column("Dag", 12));
        return new Table("Rader", columns, rows, "Inga bänkar");
    }
}
