package se.boras.forslag.service.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.Circumstances;

/** Says on a page what the interface says in codes and figures. */
@Component("say")
public class Say {

    private final MessageSource texts;

    Say(MessageSource texts) {
        this.texts = texts;
    }

    /** A code of some kind in words; the code itself where nobody has given it any. */
    public String word(String kind, @Nullable Object code) {
        return code == null
                ? ""
                : String.valueOf(texts.getMessage(
                        "word." + kind + "." + code, null, String.valueOf(code), LocaleContextHolder.getLocale()));
    }

    /** A code that is also a choice in a form. */
    public String choice(String kind, @Nullable Object code) {
        return code == null
                ? ""
                : String.valueOf(texts.getMessage(
                        "choice." + kind + "." + code, null, String.valueOf(code), LocaleContextHolder.getLocale()));
    }

    public String step(String key) {
        return String.valueOf(texts.getMessage("step." + key, null, "", LocaleContextHolder.getLocale()));
    }

    public String day(@Nullable Object day) {
        return day == null ? "" : LocalDate.parse(String.valueOf(day)).format(pattern("date.day"));
    }

    public String moment(@Nullable Object instant) {
        return instant == null ? "" : local(instant).format(pattern("date.moment"));
    }

    private static ZonedDateTime local(Object instant) {
        return Instant.parse(String.valueOf(instant)).atZone(Circumstances.LOCAL);
    }

    private DateTimeFormatter pattern(String key) {
        var language = LocaleContextHolder.getLocale();
        return DateTimeFormatter.ofPattern(texts.getMessage(key, null, language), language);
    }
}
