package se.boras.forslag.query.exports;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import se.boras.forslag.query.exports.Block.Column;
import se.boras.forslag.query.exports.Block.Facts;
import se.boras.forslag.query.exports.Block.Prose;
import se.boras.forslag.query.exports.Block.Table;
import se.boras.forslag.query.exports.Cell.Day;
import se.boras.forslag.query.exports.Cell.Nothing;
import se.boras.forslag.query.exports.Cell.Share;
import se.boras.forslag.query.exports.Cell.Text;
import se.boras.forslag.query.exports.Cell.Whole;

/** Writes the parts of a document as XHTML: tables whose headers say what they are headers of. */
final class PdfBlocks {

    private final Locale language;

    PdfBlocks(Locale language) {
        this.language = language;
    }

    void write(Html page, Block block) {
        page.element("h2", block.heading());
        switch (block) {
            case Facts facts ->
                page.element(
                        "table",
                        "class=\"facts\"",
                        table -> facts.facts()
                                .forEach(fact -> table.element(
                                        "tr",
                                        row -> row.element("th", "scope=\"row\"", fact.name())
                                                .element("td", text(fact.value())))));
            case Table table when table.rows().isEmpty() -> page.element("p", table.nothing());
            case Table table -> page.element("table", "class=\"rows\"", inner -> rows(inner, table));
            case Prose prose -> prose.paragraphs().forEach(paragraph -> page.element("p", paragraph));
        }
    }

    private void rows(Html html, Table table) {
        var all = table.columns().stream().mapToInt(Column::width).sum();
        html.element(
                "thead",
                head -> head.element(
                        "tr",
                        row -> IntStream.range(0, table.columns().size())
                                .forEach(column -> header(row, table, column, all))));
        html.element("tbody", body -> table.rows().forEach(row -> body.element("tr", line -> line(line, row))));
    }

    private static void header(Html row, Table table, int column, int all) {
        var header = table.columns().get(column);
        var number = table.rows().getFirst().get(column) instanceof Whole;
        row.element(
                "th",
                "scope=\"col\" style=\"width:%d%%\"".formatted(100 * header.width() / all)
                        + (number ? " class=\"number\"" : ""),
                header.header());
    }

    private void line(Html html, List<Cell> cells) {
        html.element("th", "scope=\"row\"", text(cells.getFirst()));
        cells.stream().skip(1).forEach(cell -> html.element("td", attributes(cell), text(cell)));
    }

    private static String attributes(Cell cell) {
        return switch (cell) {
            case Whole _, Share _ -> "class=\"number\"";
            case Day _ -> "class=\"day\"";
            case Text _, Nothing _ -> "";
        };
    }

    private String text(Cell cell) {
        return switch (cell) {
            case Text text -> text.value();
            case Whole number -> String.valueOf(number.value());
            case Share share -> share.in(language);
            case Day day -> day.value().toString();
            case Nothing _ -> "–";
        };
    }
}
