package se.boras.forslag.command.mail;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.IntStream;

/** The words of mails in one language; Swedish for everybody who has not asked for English. */
final class Wording {

    private static final String TEXTS = "messages.mail";

    private final Locale locale;
    private final ResourceBundle texts;

    private Wording(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(
                TEXTS, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Wording in(String language) {
        return new Wording("en".equals(language) ? Locale.ENGLISH : Locale.of("sv"));
    }

    String language() {
        return locale.getLanguage();
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }

    Optional<String> find(String key, Object... arguments) {
        return texts.containsKey(key) ? Optional.of(text(key, arguments)) : Optional.empty();
    }

    /** The paragraphs {@code key.1}, {@code key.2} and so on. */
    List<String> paragraphs(String key, Object... arguments) {
        var paragraphs = new ArrayList<String>();
        IntStream.iterate(1, n -> texts.containsKey(key + "." + n), n -> n + 1)
                .forEach(n -> paragraphs.add(text(key + "." + n, arguments)));
        return paragraphs;
    }

    String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    }
}
