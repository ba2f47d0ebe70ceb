package se.boras.forslag.query.told;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.Vocabulary;
import se.boras.forslag.events.reference.CommitteeRenamed;
import se.boras.forslag.query.log.PastEvent;

/** Tells events in one language (<i>berättarröst</i>), with the names that organs had on the day. */
public final class Voice {

    private static final String ORGAN = "organ";
    private static final int LONGEST = 160;

    private final MessageSource texts;
    private final Words words;

    Voice(MessageSource texts, Words words) {
        this.texts = texts;
        this.words = words;
    }

    /** For staff: all that can be said in a sentence. */
    public String of(PastEvent past) {
        return told("event.", past);
    }

    /** For everybody: without what staff wrote to each other. */
    public String publicly(PastEvent past) {
        var ownWords = texts.getMessage("public." + past.type(), null, null, words.language()) != null;
        return told(ownWords ? "public." : "event.", past);
    }

    /** Votes are told by the day, never one by one. */
    public String ofVotes(String type, long count) {
        return filled("votes." + type, Map.of("count", count));
    }

    public Locale language() {
        return words.language();
    }

    public String text(String key) {
        return words.text(key);
    }

    /** A text of our own, with these values in its gaps. */
    public String filled(String key, Map<String, ?> values, LocalDate day) {
        return filled(key, values::get, day);
    }

    /** The same, of what has no day. */
    public String filled(String key, Map<String, ?> values) {
        return filled(key, values, LocalDate.MAX);
    }

    /** What an organ is called on a day. */
    public @Nullable String organ(@Nullable String organ, LocalDate day) {
        return organ == null ? null : words.name(organ, day);
    }

    /** The whole of a value in words, however long. */
    public @Nullable String word(String component, @Nullable Object value, LocalDate day) {
        return words.of(component, value, day);
    }

    String of(LedgerEvent event, LocalDate day, @Nullable String organ) {
        return told("event.", event, day, organ);
    }

    private String told(String kind, PastEvent past) {
        return told(kind, past.event(), past.day(), past.envelope().onBehalfOf());
    }

    private String told(String kind, LedgerEvent event, LocalDate on, @Nullable String organ) {
        var day = event instanceof CommitteeRenamed renamed ? renamed.from().minusDays(1) : on;
        return filled(
                kind + Vocabulary.nameOf(event.getClass()),
                gap -> gap.equals(ORGAN) ? words.actor(organ, day) : Facts.of(event, gap),
                day);
    }

    private String filled(String key, Function<String, @Nullable Object> values, LocalDate day) {
        var filling = new Template.Filling() {
            @Override
            public @Nullable String word(String gap) {
                return shortened(words.of(gap, values.apply(gap), day));
            }

            @Override
            public int count(String gap) {
                return values.apply(gap) instanceof Collection<?> many ? many.size() : number(values.apply(gap));
            }
        };
        return new Template(words.text(key), filling, words.text("word.none")).filled();
    }

    /** As a part of a sentence: without a full stop of its own, and not longer than one can take in. */
    private static @Nullable String shortened(@Nullable String word) {
        if (word == null || word.length() <= LONGEST) {
            return word == null || !word.endsWith(".") ? word : word.substring(0, word.length() - 1);
        }
        return word.substring(0, LONGEST).strip() + " …";
    }

    private static int number(@Nullable Object value) {
        return value instanceof Number number ? number.intValue() : 0;
    }
}
