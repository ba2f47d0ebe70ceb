package se.boras.forslag.command.mail;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Sets paragraphs as HTML that fits a telephone; whatever they hold is text and nothing but text, and links where it is one. */
final class Html {

    private static final String PAGE = """
            <!doctype html>
            <html lang="%1$s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%5$s</title>
            </head>
            <body style="margin: 0; padding: 24px 16px; background: #ffffff; color: #1b1b1b; \
            font: 17px/1.5 Arial, Helvetica, sans-serif; overflow-wrap: anywhere">
            <div style="max-width: 36em; margin: 0 auto">
            <h1 style="margin: 0 0 20px; font-size: 22px; line-height: 1.3">%2$s</h1>
            %3$s
            <p style="margin: 24px 0 0; padding: 16px 0 0; border-top: 1px solid #767676"><strong>%4$s</strong></p>
            </div>
            </body>
            </html>
            """;

    private Html() {}

    /** The last paragraph is the name of whoever sends it. */
    static String of(String language, String title, List<String> paragraphs) {
        var said = paragraphs.subList(0, Math.max(paragraphs.size() - 1, 0));
        return PAGE.formatted(
                escaped(language),
                Linked.heading(title),
                body(said),
                paragraphs.isEmpty() ? "" : escaped(paragraphs.getLast()),
                escaped(title));
    }

    /** The first link that stands by itself is what the mail is about. */
    private static String body(List<String> said) {
        var first = said.stream().filter(Linked::isLink).findFirst().orElse("");
        return said.stream()
                .map(text -> text.equals(first) ? Linked.button(text) : broken(Linked.text(text)))
                .map(html -> "<p style=\"margin: 0 0 16px\">" + html + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private static String broken(String safe) {
        return safe.replace("\r\n", "\n").replace("\n", "<br>\n");
    }

    static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
