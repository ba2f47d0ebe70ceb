package se.boras.forslag.command.mail;

import java.util.regex.Pattern;

/** Finds in a text what one can follow or write to, and what must not be torn apart at the end of a line. */
final class Linked {

    private static final String ADDRESS = "https?://[^\\s<>\"]*[^\\s<>\".,;:!?)\\]']";
    private static final String MAIL = "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+";
    private static final String NUMBER = "\\bBF-\\d{4}-\\d{4,}\\b";
    private static final Pattern PARTS = Pattern.compile("(" + ADDRESS + ")|(" + MAIL + ")|(" + NUMBER + ")");
    private static final Pattern NUMBERS = Pattern.compile("()()(" + NUMBER + ")");
    private static final Pattern ALONE = Pattern.compile(ADDRESS);

    private static final String LINK = "<a href=\"%s\" style=\"color: #004b87\">%s</a>";
    private static final String BUTTON = "<a href=\"%s\" style=\"display: inline-block; padding: 11px 14px;"
            + " border: 2px solid #004b87; border-radius: 4px; color: #004b87\">%s</a>";
    private static final String WHOLE = "<span style=\"white-space: nowrap\">%s</span>";

    private Linked() {}

    static String text(String text) {
        return replaced(text, PARTS);
    }

    /** A link that is easy to hit with a thumb. */
    static String button(String link) {
        return BUTTON.formatted(Html.escaped(link), Html.escaped(link));
    }

    /** For headings: no links. */
    static String heading(String text) {
        return replaced(text, NUMBERS);
    }

    static boolean isLink(String text) {
        return ALONE.matcher(text).matches();
    }

    private static String replaced(String text, Pattern parts) {
        var html = new StringBuilder();
        int end = 0;
        for (var found = parts.matcher(text); found.find(); end = found.end()) {
            html.append(Html.escaped(text.substring(end, found.start())));
            var safe = Html.escaped(found.group());
            if (found.group(3) != null) {
                html.append(WHOLE.formatted(safe));
            } else {
                html.append(LINK.formatted(found.group(2) == null ? safe : "mailto:" + safe, safe));
            }
        }
        return html.append(Html.escaped(text.substring(end))).toString();
    }
}
