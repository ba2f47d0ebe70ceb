package se.boras.forslag.command.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TextsForPeopleTest {

    private static final Path RULES = Path.of("src/main/java/se/boras/forslag/command/proposal");
    private static final Pattern CODE =
            Pattern.compile("(?:conflict|forbidden|gone)\\(\"([a-z-]+)\"|invalid\\([^,]+, \"([a-z-]+)\"");

    @Test
    void every_refusal_has_its_sentence_in_both_languages() throws IOException {
        var swedish = texts("common.properties", "proposal.properties");
        var english = texts("common_en.properties", "proposal_en.properties");

        try (var files = Files.list(RULES)) {
            for (var file : files.toList()) {
                var code = CODE.matcher(Files.readString(file));
                while (code.find()) {
                    var key = "problem." + (code.group(1) == null ? code.group(2) : code.group(1));
                    assertThat(swedish).as(file.toString()).containsKey(key);
                    assertThat(english).as(file.toString()).containsKey(key);
                }
            }
        }
    }

    private static Properties texts(String... names) throws IOException {
        var texts = new Properties();
        for (var name : names) {
            try (var in = TextsForPeopleTest.class.getResourceAsStream("/messages/" + name)) {
                texts.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
