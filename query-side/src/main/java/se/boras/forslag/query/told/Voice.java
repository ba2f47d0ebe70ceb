package se.boras.forslag.query.told;

import java.time.LocalDate;
import java.util.Collection;
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
        return filled("votes." + type, Map.of("count", count), LocalDate.MAX);
    }

    public String text(String key) {
        return words.text(key);
    }

    /** A text of our own, with these values in its gaps. */
    public String filled(String key, Map<String, ?> values, LocalDate day) {
        return filled(key, values::get, day);
    }

    /** What an organ is called on a day. */
    public @Nullable String organ(@Nullable String organ, LocalDate day) {
        return organ == null ? null : words.name(organ, day);
    }

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
                return words.of(gap, values.apply(gap), day);
            }

            @Override
            public int count(String gap) {
                return values.apply(gap) instanceof Collection<?> many ? many.size() : number(values.apply(gap));
            }
        };
        return new Template(words.text(key), filling, words.text("word.none")).filled();
    }

    private static int number(@Nullable Object value) {
        return value instanceof Number number ? number.intValue() : 0;
    }
}
