package se.boras.forslag.query.followup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.exports.Form;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FollowUpDocumentTest {

    @Test
    void look() throws IOException {
        var document = QuerySide.the(FollowUpDocument.class).of(Sixteen.run(), "x", List.of(), Locale.of("sv"));
        for (var form : Form.values()) {
            Files.write(
                    Path.of("/tmp/oh/look." + form.name().toLowerCase()),
                    form.answer(document).getBody());
        }
    }
}
