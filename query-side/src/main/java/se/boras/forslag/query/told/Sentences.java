package se.boras.forslag.query.told;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.LedgerEvent;

/** Tells an event in one sentence: a text per event, with the event's own components in its gaps. */
@Component
public class Sentences {

    private final MessageSource texts;
    private final OrganRegister organs;

    Sentences(MessageSource texts, OrganRegister organs) {
        this.texts = texts;
        this.organs = organs;
    }

    /** For an answer of many sentences: the names of organs are looked up once. */
    public Voice in(Locale locale) {
        return new Voice(texts, new Words(texts, locale, organs.names()));
    }

    /** One event alone, with the names that organs have on its own day, or else have had last. */
    public String of(LedgerEvent event, Locale locale) {
        var day = event.happenedOn() == null ? LocalDate.MAX : event.happenedOn();
        return in(locale).of(event, day, null);
    }

    public String text(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }

    public String text(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }
}
