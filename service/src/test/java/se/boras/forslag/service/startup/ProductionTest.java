package se.boras.forslag.service.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boras.forslag.service.RunningService;

/** What must be said before the service is run in earnest. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProductionTest {

    private static final String IN_EARNEST = "--spring.profiles.active=production";

    @TempDir
    private Path data;

    @Test
    void without_a_word_on_mail_it_does_not_start_and_names_what_is_missing() throws Exception {
        assertThat(refused())
                .containsOnlyOnce(
                        "Nobody has said how mail is to be sent: spring.mail.host, liggaren.mail.from,"
                                + " liggaren.mail.bounce-address, liggaren.public-url are not given. See \"Mail\" in docs/operations.md");
    }

    @Test
    void neither_with_a_server_only_for_the_mail_would_go_in_another_name() throws Exception {
        assertThat(refused(
                        "--spring.mail.host=mx.example.org",
                        "--liggaren.mail.from=forslag@example.org",
                        "--liggaren.public-url=https://forslag.example.org"))
                .containsOnlyOnce("liggaren.mail.bounce-address is not given");
    }

    @Test
    void with_all_of_it_mail_is_no_longer_what_is_missing() throws Exception {
        assertThat(refused(
                        "--spring.mail.host=mx.example.org",
                        "--liggaren.mail.from=forslag@example.org",
                        "--liggaren.mail.bounce-address=retur@example.org",
                        "--liggaren.public-url=https://forslag.example.org"))
                .doesNotContain("how mail is to be sent")
                .contains("url");
    }

    private String refused(String... settings) throws Exception {
        var arguments = new String[settings.length + 1];
        arguments[0] = IN_EARNEST;
        System.arraycopy(settings, 0, arguments, 1, settings.length);
        try (var service = RunningService.start(data, arguments)) {
            assertThat(service.awaitExit()).isNotZero();
            return service.log();
        }
    }
}
