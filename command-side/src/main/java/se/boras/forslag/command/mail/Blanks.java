package se.boras.forslag.command.mail;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.boras.forslag.events.template.TemplateText;

/** What stands in the blanks of one letter. Each blank is filled once: what somebody wrote is never read as a blank. */
public final class Blanks {

    /** Anything that looks as if it were meant as a blank, also what is none. */
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}?|}");

    private final String language;
    private final Map<Blank, String> filled = new EnumMap<>(Blank.class);

    Blanks(String language) {
        this.language = language;
    }

    Blanks with(Blank blank, String fact) {
        filled.put(blank, fact);
        return this;
    }

    String fill(String text) {
        return BRACES.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Optional.ofNullable(found.group(1))
                        .flatMap(name -> Blank.named(name, language))
                        .map(filled::get)
                        .orElse(found.group())));
    }

    /** Everything in braces, and every brace that is not one of a pair, in the order in which it stands there. */
    public static Stream<String> in(String text) {
        return BRACES.matcher(text).results().map(found -> found.group());
    }

    public static Stream<String> in(TemplateText text) {
        return Stream.concat(Stream.of(text.subject()), text.paragraphs().stream())
                .flatMap(Blanks::in);
    }
}
