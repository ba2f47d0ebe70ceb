package se.boras.forslag.query.told;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import se.boras.forslag.events.casework.Consultation;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.proposal.PublicNumber;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.report.ReportId;
import se.boras.forslag.query.reading.Times;

/** Puts values into the words of one language: no code and no identity where a word belongs. */
final class Words {

    private static final Pattern CODE = Pattern.compile("[A-Za-z_]{2,40}");
    private static final Pattern OUR_ID = Pattern.compile(
            "(?:proposal|ballot|batch|case|decision|commitment|obligation|notification)-\\d{4}-\\d{4,}[\\d-]*");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String REPORT = "report-";
    private static final int GROUPED_FROM = 10_000;

    private final MessageSource texts;
    private final Locale language;
    private final OrganNames organs;

    /** The language is the one that the texts are found in, whatever was asked for. */
    Words(MessageSource texts, Locale asked, OrganNames organs) {
        this.texts = texts;
        this.language = Locale.forLanguageTag(texts.getMessage("language", null, asked));
        this.organs = organs;
    }

    Locale language() {
        return language;
    }

    String text(String key) {
        return texts.getMessage(key, null, language);
    }

    /** Who acted, where a committee is meant: by its name, or as the committee that it is. */
    String actor(@Nullable String organ, LocalDate day) {
        return organ == null || name(organ, day).equals(organ) ? text("word.organ") : organ(organ, day);
    }

    /** The value in words, or nothing where there is nothing to say. */
    @Nullable
    String of(String component, @Nullable Object value, LocalDate day) {
        return switch (value) {
            case null -> null;
            case Enum<?> constant -> said(Facts.key(constant));
            case Boolean yes -> said("word." + component + "." + yes);
            case LocalDate date -> date(date);
            case Instant instant -> moment(instant);
            case CommitteeId committee -> organ(committee.value(), day);
            case Consultation asked -> organ(asked.committee().value(), day);
            case ProposalId proposal -> proposal.publicNumber().value();
            case PublicNumber number -> number.value();
            case ReportId report -> report.value().substring(REPORT.length());
            case Collection<?> many -> list(component, many, day);
            case Number number -> number(component, number.longValue());
            case String words -> string(component, words);
            default -> null;
        };
    }

    String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(text("date.day"), language).format(day);
    }

    String name(String organ, LocalDate day) {
        return organs.of(organ, day, language.getLanguage().equals("en"));
    }

    /** In English a name that ends in a common noun takes the article: the Technical committee. */
    private String organ(String organ, LocalDate day) {
        var name = name(organ, day);
        var last = name.substring(name.lastIndexOf(' ') + 1);
        var proper = name.equals(organ) || Character.isUpperCase(last.charAt(0));
        return language.getLanguage().equals("en") && !proper ? "the " + name : name;
    }

    /** Midnight ends the day before. */
    private String moment(Instant instant) {
        var here = instant.atZone(Times.HERE);
        var midnight = here.toLocalTime().equals(LocalTime.MIDNIGHT);
        return DateTimeFormatter.ofPattern(text(midnight ? "date.midnight" : "date.moment"), language)
                .format(midnight ? here.minusDays(1) : here);
    }

    private @Nullable String list(String component, Collection<?> many, LocalDate day) {
        var words = many.stream()
                .map(one -> of(component, one, day))
                .filter(Objects::nonNull)
                .toList();
        return words.isEmpty() ? null : joined(words);
    }

    private String joined(List<String> words) {
        var last = words.getLast();
        return words.size() == 1
                ? last
                : String.join(", ", words.subList(0, words.size() - 1)) + " " + text("list.and") + " " + last;
    }

    private String number(String component, long number) {
        var form = texts.getMessage("count." + component, null, null, language);
        if (form != null) {
            return new MessageFormat(form, language).format(new Object[] {number, Math.abs(number)});
        }
        return number < GROUPED_FROM
                ? String.valueOf(number)
                : NumberFormat.getIntegerInstance(language).format(number);
    }

    private @Nullable String string(String component, String words) {
        if (CODE.matcher(words).matches()) {
            return texts.getMessage("code." + component + "." + words, null, words, language);
        }
        var told = words.strip();
        return told.isEmpty() || OUR_ID.matcher(told).matches() ? null : dated(told);
    }

    /** A day that was written as one is told as one; what only looks like a day is told as it stands. */
    private String dated(String words) {
        try {
            return DATE.matcher(words).matches() ? date(LocalDate.parse(words)) : words;
        } catch (DateTimeParseException noSuchDay) {
            return words;
        }
    }

    private @Nullable String said(String key) {
        var word = text(key);
        return word.isBlank() ? null : word;
    }
}
