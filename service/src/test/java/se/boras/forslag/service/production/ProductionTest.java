package se.boras.forslag.service.production;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boras.forslag.service.RunningService;

/** What must be said before the service is run in earnest, seen on the process itself. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProductionTest {

    private static final String IN_EARNEST = "--spring.profiles.active=production";

    @TempDir
    private Path folder;

    @Test
    void without_a_word_it_does_not_start_and_names_all_that_is_missing_at_once() throws Exception {
        assertThat(refused(IN_EARNEST))
                .containsOnlyOnce(
                        "Not ready for production: spring.datasource.url is not given; liggaren.oidc.issuer is"
                                + " not given; liggaren.oidc.client-id is not given; liggaren.oidc.client-secret is not given;"
                                + " spring.mail.host is not given; liggaren.mail.from is not given; liggaren.mail.bounce-address"
                                + " is not given; liggaren.public-url is not given; liggaren.master-key-file is not given;"
                                + " liggaren.signing-key-file is not given. See \"In earnest\" in docs/operations.md");
    }

    @Test
    void nor_on_a_database_that_forgets_with_the_demo_on_or_with_a_key_that_signs_nothing() throws Exception {
        var master = Files.writeString(folder.resolve("master.key"), "not looked into here");
        var signing = Files.writeString(folder.resolve("signing.pem"), "-----BEGIN PRIVATE KEY-----\nAAAA\n");
        try (var forgetful = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .start()) {
            assertThat(refused(
                            IN_EARNEST,
                            "--spring.datasource.url=" + forgetful.getJdbcUrl("postgres", "postgres"),
                            "--liggaren.oidc.issuer=http://login.example.org",
                            "--liggaren.oidc.client-id=liggaren",
                            "--liggaren.oidc.client-secret=of-nobody",
                            "--spring.mail.host=mx.example.org",
                            "--liggaren.mail.from=forslag@example.org",
                            "--liggaren.mail.bounce-address=retur@example.org",
                            "--liggaren.public-url=http://forslag.example.org",
                            "--liggaren.rate-limit.enabled=false",
                            RunningService.WITH_ITS_PAST,
                            "--liggaren.master-key-file=" + master,
                            "--liggaren.signing-key-file=" + signing))
                    .containsOnlyOnce("Not ready for production: liggaren.public-url does not begin with https://;"
                            + " liggaren.oidc.issuer does not begin with https://; liggaren.signing-key-file does"
                            + " not hold an Ed25519 key in PKCS #8 (PEM); liggaren.demo.history is for the"
                            + " demonstration; liggaren.rate-limit.enabled=false is for the demonstration; fsync"
                            + " is off in the database; synchronous_commit is off in the database.")
                    .doesNotContain("of-nobody");
        }
    }

    @Test
    void the_demo_is_not_shown_to_other_machines() throws Exception {
        assertThat(refused("--server.address=0.0.0.0"))
                .containsOnlyOnce("Not started: server.address is not this machine's own");
    }

    private String refused(String... settings) throws Exception {
        try (var service = RunningService.start(folder.resolve("data"), settings)) {
            assertThat(service.awaitExit()).isNotZero();
            assertThat(service.log()).doesNotContain("HikariPool", "Exception");
            return service.log();
        }
    }
}
