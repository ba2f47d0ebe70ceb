package se.boras.forslag.query.exports;

import java.util.ArrayList;
import java.util.List;
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

/** A document as a page of XHTML, to be printed. */
final class PdfPage {

    private static final String FOOTER = """
            @page {
                @bottom-left { content: "%s"; font: 8pt 'Liberation Sans'; color: #444444; }
                @bottom-right { content: counter(page) " (" counter(pages) ")"; font: 8pt 'Liberation Sans'; color: #444444; }
            }
            """;

    private PdfPage() {}

    static String of(Document document, String style) {
        return new Html()
                .element(
                        "html",
                        "lang=\"" + document.language().getLanguage() + "\"",
                        html -> html.element("head", head -> head(head, document, style))
                                .element("body", body -> body(body, document)))
                .toString();
    }

    private static void head(Html head, Document document, String style) {
        var footer = FOOTER.formatted(quoted(document.title()));
        head.element("title", document.title())
                .element("meta", "name=\"subject\" content=\"" + Html.escaped(document.about()) + "\"", "")
                .element("meta", "name=\"description\" content=\"" + Html.escaped(document.about()) + "\"", "")
                .element("meta", "name=\"author\" content=\"" + Html.escaped(document.from()) + "\"", "")
                .element("style", style + footer);
    }

    private static void body(Html body, Document document) {
        body.element("p", "class=\"from\"", document.from());
        body.element("h1", document.title());
        body.element("p", "class=\"lead\"", document.lead());
        pages(document)
                .forEach(page -> body.element(
                        "div",
                        page.getFirst().wide() ? "class=\"wide\"" : "class=\"sheet\"",
                        html -> page.forEach(block -> block(html, block))));
    }

    /** What lies the same way follows on one another; what needs the long side of the paper gets a page of its own. */
    private static List<List<Block>> pages(Document document) {
        var pages = new ArrayList<List<Block>>();
        document.sheets().stream().flatMap(sheet -> sheet.blocks().stream()).forEach(block -> {
            if (pages.isEmpty() || pages.getLast().getFirst().wide() != block.wide()) {
                pages.add(new ArrayList<>());
            }
            pages.getLast().add(block);
        });
        return pages;
    }

    private static void block(Html page, Block block) {
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

    private static void rows(Html html, Table table) {
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

    private static void line(Html html, List<Cell> cells) {
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

    private static String text(Cell cell) {
        return switch (cell) {
            case Text text -> text.value();
            case Whole number -> String.valueOf(number.value());
            case Share share -> share.percent().toPlainString().replace('.', ',') + "\u00a0%";
            case Day day -> day.value().toString();
            case Nothing _ -> "–";
        };
    }

    /** Within a style sheet, where only quotes and backslashes end a text. */
    private static String quoted(String text) {
        return text.replace("\\", "").replace("\"", "").replace("\n", " ");
    }
}
