package se.boras.forslag.query.told;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.Vocabulary;

/** Tells an event in one sentence: a text per event, with the event's own components in its gaps. */
@Component
public class Sentences {

    static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

    private final MessageSource texts;

    Sentences(MessageSource texts) {
        this.texts = texts;
    }

    public String of(LedgerEvent event, Locale locale) {
        return filled(
                "event." + Vocabulary.nameOf(event.getClass()), locale, gap -> word(Facts.of(event, gap), locale));
    }

    /** Votes are told by the day, never one by one. */
    public String ofVotes(String type, long count, Locale locale) {
        return filled("votes." + type, locale, _ -> String.valueOf(count));
    }

    public String text(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }

    public String text(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }

    private String filled(String key, Locale locale, UnaryOperator<String> filling) {
        return GAP.matcher(text(key, locale)).replaceAll(gap -> Matcher.quoteReplacement(filling.apply(gap.group(1))));
    }

    private String word(@Nullable Object value, Locale locale) {
        return switch (value) {
            case null -> text("word.none", locale);
            case Enum<?> constant -> text(Facts.key(constant), locale);
            default -> value.toString();
        };
    }

    static String[] gaps(String template) {
        return GAP.matcher(template).results().map(gap -> gap.group(1)).toArray(String[]::new);
    }

    static boolean fits(String template, Class<? extends LedgerEvent> event) {
        return Arrays.stream(gaps(template)).allMatch(gap -> Facts.has(event, gap));
    }
}
