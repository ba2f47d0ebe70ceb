package se.boras.forslag.service.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** Each demand by itself. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DemandsTest {

    private final MockEnvironment given = new MockEnvironment();

    @TempDir
    private Path folder;

    @Test
    void with_all_that_is_needed_nothing_is_missing() {
        EverythingSaid.NEEDED.forEach(setting -> given.setProperty(setting, "https://example.org"));

        assertThat(new EverythingSaid().unmet(given)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void what_is_blank_is_not_given(String blank) {
        EverythingSaid.NEEDED.forEach(setting -> given.setProperty(setting, "https://example.org"));
        given.setProperty("liggaren.oidc.client-secret", blank);

        assertThat(new EverythingSaid().unmet(given)).containsExactly("liggaren.oidc.client-secret is not given");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://login.example.org", "http://localhost.example.org", "ftp://localhost.x", "not an address"
            })
    void who_signs_in_elsewhere_does_so_over_a_secured_line(String issuer) {
        EverythingSaid.NEEDED.forEach(setting -> given.setProperty(setting, "https://example.org"));
        given.setProperty("liggaren.oidc.issuer", issuer);

        assertThat(new EverythingSaid().unmet(given))
                .containsExactly("liggaren.oidc.issuer does not begin with https://");
    }

    @ParameterizedTest
    @ValueSource(strings = {"liggaren.demo.history", "liggaren.demo.clock", "liggaren.demo.anything.at.all"})
    void nothing_of_the_demo_may_be_on(String setting) {
        assertThat(new NothingOfTheDemo().unmet(given.withProperty(setting, "true")))
                .containsExactly(setting + " is for the demonstration");
        assertThat(new NothingOfTheDemo().unmet(given.withProperty(setting, "false")))
                .isEmpty();
    }

    @Test
    void a_key_that_signs_is_taken_and_one_for_something_else_is_not() throws Exception {
        given.setProperty(
                KeysReady.MASTER,
                Files.writeString(folder.resolve("master.key"), "x").toString());

        assertThat(new KeysReady()
                        .unmet(given.withProperty(
                                KeysReady.SIGNING, pem("Ed25519").toString())))
                .isEmpty();
        assertThat(new KeysReady()
                        .unmet(given.withProperty(KeysReady.SIGNING, pem("RSA").toString())))
                .containsExactly("liggaren.signing-key-file does not hold an Ed25519 key in PKCS #8 (PEM)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no/such/file", "/tmp", "classpath:master.key", "\0"})
    void a_key_that_is_in_no_file_is_missing(String file) {
        given.setProperty(KeysReady.MASTER, file);
        given.setProperty(KeysReady.SIGNING, file);

        assertThat(new KeysReady().unmet(given))
                .containsExactly(
                        "liggaren.master-key-file names no file that can be read",
                        "liggaren.signing-key-file names no file that can be read");
    }

    @Test
    void the_demo_stays_on_this_machine() {
        assertThat(Stream.of("127.0.0.1", "::1", "localhost")
                        .flatMap(address -> new DemoStaysHome().unmet(given.withProperty("server.address", address))))
                .isEmpty();
        assertThat(Stream.of("", "0.0.0.0", "::", "10.0.0.1")
                        .flatMap(address -> new DemoStaysHome().unmet(given.withProperty("server.address", address))))
                .hasSize(4);
    }

    @Test
    void a_database_that_is_away_is_told_without_its_address() {
        given.setProperty("spring.datasource.url", "jdbc:postgresql://127.0.0.1:1/liggaren?password=hemligt");

        assertThat(new DatabaseKeepsItsWord().unmet(given))
                .containsExactly("the database does not answer (SQL state 08001)");
    }

    private Path pem(String algorithm) throws Exception {
        var key = KeyPairGenerator.getInstance(algorithm)
                .generateKeyPair()
                .getPrivate()
                .getEncoded();
        return write("-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(key)
                + "\n-----END PRIVATE KEY-----\n");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "signing", ".pem"), text);
    }
}
