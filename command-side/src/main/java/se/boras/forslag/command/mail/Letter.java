package se.boras.forslag.command.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says: plain paragraphs, from which both its text and its HTML are made.
 *
 * @param wordsOf which template the words are of, and in which version
 */
public record Letter(
        Template template,
        @Nullable String wordsOf,
        @Nullable String version,
        String language,
        String subject,
        List<String> paragraphs) {

    public Letter {
        paragraphs = List.copyOf(paragraphs);
    }

    /** In the words of the house. */
    public Letter(Template template, String language, String subject, List<String> paragraphs) {
        this(template, template.key(), Template.VERSION, language, subject, paragraphs);
    }

    public String text() {
        return String.join("\n\n", paragraphs) + "\n";
    }

    public String html() {
        return Html.of(language, subject, paragraphs);
    }

    /** Fixes what was said without saying it again. */
    public String hash() {
        try {
            var said = (subject + "\n\n" + text()).getBytes(UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(said));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "Letter[" + template + ", not shown]";
    }
}
