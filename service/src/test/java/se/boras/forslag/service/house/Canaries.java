package se.boras.forslag.service.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Words that only the invented persons of one test bear, and the forms in which they might hide: as text, hex or base64. */
final class Canaries {

    private final List<String> forms;
    private final List<String> encoded;

    Canaries(String... words) {
        forms = Stream.of(words)
                .flatMap(word ->
                        Stream.of(word.toLowerCase(Locale.ROOT), HexFormat.of().formatHex(word.getBytes(UTF_8))))
                .toList();
        encoded = Stream.of(words)
                .flatMap(word -> Stream.of(word, word.toLowerCase(Locale.ROOT)))
                .distinct()
                .flatMap(word -> inBase64(word).stream())
                .toList();
    }

    /** The forms that are found in the text. */
    List<String> in(String text) {
        var plain = text.toLowerCase(Locale.ROOT);
        return Stream.concat(
                        forms.stream().filter(plain::contains), encoded.stream().filter(text::contains))
                .toList();
    }

    /** Wherever the word begins within three bytes, the middle of it is written the same. */
    private static List<String> inBase64(String word) {
        var found = new ArrayList<String>();
        for (int before = 0; before < 3; before++) {
            var bytes = (" ".repeat(before) + word).getBytes(UTF_8);
            var whole = Base64.getEncoder().withoutPadding().encodeToString(bytes);
            found.add(whole.substring(before == 0 ? 0 : before + 1, bytes.length / 3 * 4));
        }
        return found;
    }
}
