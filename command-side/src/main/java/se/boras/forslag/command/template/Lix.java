package se.boras.forslag.command.template;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How hard a text is to read (<i>läsbarhetsindex</i>): words in a sentence, and words of more than six letters in a
 * hundred. Under 40 is what plain language aims at.
 */
public final class Lix {

    public static final int LIMIT = 40;

    private static final int LONG = 6;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’:.,][\\p{L}\\p{N}]+)*");
    private static final Pattern END = Pattern.compile("[.!?:](?=\\s|$)");

    private Lix() {}

    /** A paragraph ends a sentence, whether it says so or not. */
    public static int of(List<String> paragraphs) {
        long words = 0;
        long longWords = 0;
        long sentences = 0;
        for (var paragraph : paragraphs) {
            var found =
                    WORD.matcher(paragraph).results().map(word -> word.group()).toList();
            words += found.size();
            longWords += found.stream().filter(word -> word.length() > LONG).count();
            var text = paragraph.strip();
            sentences += END.matcher(text).results().count() + (found.isEmpty() || endsItself(text) ? 0 : 1);
        }
        return words == 0
                ? 0
                : Math.toIntExact(Math.round((double) words / Math.max(sentences, 1) + 100.0 * longWords / words));
    }

    private static boolean endsItself(String text) {
        return END.matcher(text.substring(text.length() - 1)).find();
    }
}
