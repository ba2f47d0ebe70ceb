package se.boras.forslag.query.exports;

import java.util.ArrayList;
import java.util.List;

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
        var blocks = new PdfBlocks(document.language());
        pages(document)
                .forEach(page -> body.element(
                        "div",
                        page.getFirst().wide() ? "class=\"wide\"" : "class=\"sheet\"",
                        html -> page.forEach(block -> blocks.write(html, block))));
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

    /** Within a style sheet, where only quotes and backslashes end a text. */
    private static String quoted(String text) {
        return text.replace("\\", "").replace("\"", "").replace("\n", " ");
    }
}
