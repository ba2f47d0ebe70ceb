package se.boras.forslag.command.mail;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Sets paragraphs as HTML; whatever they hold is text and nothing but text. */
final class Html {

    private Html() {}

    static String of(String language, String title, List<String> paragraphs) {
        return """
                <!doctype html>
                <html lang="%s">
                <head><meta charset="utf-8"><title>%s</title></head>
                <body style="font-family: sans-serif; line-height: 1.5; max-width: 40em">
                %s
                </body>
                </html>
                """.formatted(
                        escaped(language),
                        escaped(title),
                        paragraphs.stream().map(Html::paragraph).collect(Collectors.joining("\n")));
    }

    private static String paragraph(String text) {
        var safe = escaped(text);
        return isLink(text) ? "<p><a href=\"" + safe + "\">" + safe + "</a></p>" : "<p>" + broken(safe) + "</p>";
    }

    private static boolean isLink(String text) {
        return (text.startsWith("https://") || text.startsWith("http://"))
                && text.chars().noneMatch(Character::isWhitespace);
    }

    private static String broken(String safe) {
        return safe.replace("\r\n", "\n").replace("\n", "<br>\n");
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
