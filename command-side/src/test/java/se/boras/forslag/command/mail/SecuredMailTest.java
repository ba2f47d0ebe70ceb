package se.boras.forslag.command.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The settings of docs/operations.md, against servers that keep what is said to them from others. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SecuredMailTest {

    @TempDir
    private static Path folder;

    private static Certificate certificate;

    @BeforeAll
    static void a_certificate() throws Exception {
        certificate = Certificate.in(folder);
        System.setProperty("greenmail.tls.keystore.file", certificate.store().toString());
        System.setProperty("greenmail.tls.keystore.password", Certificate.PASSWORD);
    }

    @Test
    void after_STARTTLS_we_sign_in_and_the_mail_goes() throws Exception {
        try (var server = new Exchange(certificate.context())) {
            sending(startTls(server.port()), SecuredMailTest::goes);

            assertThat(server.taken).hasSize(1);
            var password = Base64.getEncoder().encodeToString("post\0post\0hemligt".getBytes(UTF_8));
            assertThat(server.passwords).containsExactly("AUTH PLAIN " + password);
        }
    }

    @Test
    void a_server_that_does_not_offer_STARTTLS_is_told_nothing() {
        try (var server = new Exchange()) {
            sending(startTls(server.port()), SecuredMailTest::waits);

            assertThat(server.calls).hasValue(1);
            assertThat(server.taken).isEmpty();
            assertThat(server.passwords).isEmpty();
        }
    }

    @Test
    void neither_is_one_whose_certificate_nobody_vouches_for() throws Exception {
        try (var server = new Exchange(certificate.context())) {
            var settings = startTls(server.port()).withPropertyValues("spring.mail.ssl.bundle=");

            sending(settings, SecuredMailTest::waits);

            assertThat(server.calls).hasValue(1);
            assertThat(server.passwords).isEmpty();
        }
    }

    @Test
    void nor_one_that_goes_by_another_name() throws Exception {
        try (var server = new Exchange(certificate.context())) {
            sending(startTls(server.port()).withPropertyValues("spring.mail.host=127.0.0.1"), SecuredMailTest::waits);

            assertThat(server.calls).hasValue(1);
            assertThat(server.passwords).isEmpty();
        }
    }

    @Test
    void with_a_name_we_sign_in_or_send_nothing() {
        try (var server = new Exchange()) {
            sending(
                    signedIn(server.port()).withPropertyValues("spring.mail.ssl.enabled=false"),
                    SecuredMailTest::waits);

            assertThat(server.calls).hasValue(1);
            assertThat(server.taken).isEmpty();
        }
    }

    @Test
    void over_SMTPS_with_the_right_password_the_mail_goes() {
        var server = secureServer();
        try {
            sending(smtps(server), SecuredMailTest::goes);

            assertThat(server.getReceivedMessages()).hasSize(1);
        } finally {
            server.stop();
        }
    }

    @Test
    void with_the_wrong_one_all_mail_waits_and_none_has_been_tried() {
        var server = secureServer();
        try {
            sending(smtps(server).withPropertyValues("spring.mail.password=fel"), SecuredMailTest::waits);

            assertThat(server.getReceivedMessages()).isEmpty();
        } finally {
            server.stop();
        }
    }

    private static ApplicationContextRunner startTls(int port) {
        return signedIn(port)
                .withPropertyValues(
                        "spring.mail.properties.mail.smtp.starttls.enable=true",
                        "spring.mail.properties.mail.smtp.starttls.required=true",
                        "spring.mail.ssl.enabled=false");
    }

    private static ApplicationContextRunner smtps(GreenMail server) {
        return signedIn(server.getSmtps().getPort()).withPropertyValues("spring.mail.ssl.enabled=true");
    }

    private static ApplicationContextRunner signedIn(int port) {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(SslAutoConfiguration.class, MailSenderAutoConfiguration.class))
                .withPropertyValues(
                        "spring.mail.host=localhost",
                        "spring.mail.port=" + port,
                        "spring.mail.username=post",
                        "spring.mail.password=hemligt",
                        "spring.mail.ssl.bundle=mail",
                        "spring.mail.properties.mail.smtp.localhost=localhost",
                        "spring.ssl.bundle.pem.mail.truststore.certificate="
                                + certificate.pem().toUri());
    }

    private static GreenMail secureServer() {
        var server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTPS));
        server.start();
        server.setUser("post@localhost", "post", "hemligt");
        return server;
    }

    private static void sending(ApplicationContextRunner settings, Consumer<PostOffice> then) {
        settings.run(configured -> {
            try (var office = new PostOffice(configured.getBean(JavaMailSenderImpl.class))) {
                var letter = new Letter(Template.ACKNOWLEDGEMENT, "sv", "Om bänken", List.of("Hej"));
                office.part(Outbox.class).put(Mail.of("a", office.somebody("astrid@boras.example"), letter));
                office.postman().round();
                then.accept(office);
            }
        });
    }

    private static void goes(PostOffice office) {
        assertThat(left(office, "sent_at is not null")).isEqualTo(1);
    }

    private static void waits(PostOffice office) {
        assertThat(left(office, "sent_at is null and failed_reason is null and attempts = 0"))
                .isEqualTo(1);
        assertThat(office.part(Outbox.class).waiting()).isFalse();
    }

    private static int left(PostOffice office, String how) {
        return office.database()
                .sql("select count(*) from command.outbox where " + how)
                .query(Integer.class)
                .single();
    }
}
