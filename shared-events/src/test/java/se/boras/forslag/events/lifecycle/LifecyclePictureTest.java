package se.boras.forslag.events.lifecycle;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The picture in the README is drawn from {@link Stage}, so it cannot tell another story. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LifecyclePictureTest {

    @Test
    void the_readme_shows_the_lifecycle_as_it_is() throws IOException {
        assertThat(Files.readString(Path.of("../README.md"))).contains("```mermaid\n" + picture() + "\n```");
    }

    private static String picture() {
        return Stream.of(Stage.values())
                .flatMap(stage -> stage.next().stream().sorted().map(next -> "    " + stage + " --> " + next))
                .collect(joining("\n", "stateDiagram-v2\n    [*] --> RECEIVED\n", ""));
    }
}
