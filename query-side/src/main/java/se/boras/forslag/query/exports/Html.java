package se.boras.forslag.query.exports;

import java.util.function.Consumer;

/** Writes well-formed XHTML: whatever is text stays text. */
final class Html {

    private final StringBuilder text = new StringBuilder();

    Html element(String tag, String attributes, Consumer<Html> content) {
        text.append('<')
                .append(tag)
                .append(attributes.isEmpty() ? "" : " ")
                .append(attributes)
                .append('>');
        content.accept(this);
        text.append("</").append(tag).append('>');
        return this;
    }

    Html element(String tag, Consumer<Html> content) {
        return element(tag, "", content);
    }

    Html element(String tag, String attributes, String content) {
        return element(tag, attributes, inner -> inner.text(content));
    }

    Html element(String tag, String content) {
        return element(tag, "", content);
    }

    Html text(String content) {
        text.append(escaped(content));
        return this;
    }

    static String escaped(String content) {
        return content.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
