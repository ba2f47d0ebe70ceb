package se.boras.forslag.service.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DemoMailTest {

    private static final Instant MONDAY = Instant.parse("2026-05-11T08:00:00Z");

    private Mailbox mailbox;
    private MailServer server;
    private JavaMailSender sender;

    @BeforeEach
    void a_mailbox() {
        mailbox = new Mailbox();
        server = new MailServer(mailbox);
        sender = new DemoMailConfiguration().mailSender(server);
    }

    @AfterEach
    void is_closed() {
        server.close();
    }

    @Test
    void a_plain_mail_has_no_html_and_keeps_its_letters() throws Exception {
        var text = "Hej Åsa!\n\nEn bänk vid Viskan = bra för alla över 80 år. " + "Långt ".repeat(40);
        send("Asa@example.org", "Förslaget om en bänk är beslutat", text, null);

        assertThat(mailbox.to("asa@EXAMPLE.org")).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("Asa@example.org");
            assertThat(mail.subject()).isEqualTo("Förslaget om en bänk är beslutat");
            assertThat(mail.text()).isEqualToNormalizingNewlines(text);
            assertThat(mail.html()).isNull();
            assertThat(mail.kind()).isEqualTo("decision");
            assertThat(mail.at()).isEqualTo(MONDAY);
            assertThat(mail.messageId()).startsWith("<").endsWith(">");
        });
    }

    @Test
    void a_mail_in_two_forms_shows_both() throws Exception {
        send("asa@example.org", "Hej", "Blåbär", "<p>Blåbär</p>");

        assertThat(mailbox.all()).singleElement().satisfies(mail -> {
            assertThat(mail.text()).isEqualTo("Blåbär");
            assertThat(mail.html()).isEqualTo("<p>Blåbär</p>");
        });
    }

    @Test
    void the_newest_comes_last_and_the_oldest_is_forgotten() {
        IntStream.rangeClosed(0, Mailbox.CAPACITY).forEach(n -> mailbox.add(mail("to-" + n % 100 + "@example.org", n)));

        assertThat(mailbox.all()).hasSize(Mailbox.CAPACITY);
        assertThat(mailbox.to("to-0@example.org"))
                .hasSize(100)
                .extracting(Mail::text)
                .startsWith("100")
                .endsWith("10000");
    }

    private void send(String to, String subject, String text, @Nullable String html) throws Exception {
        var message = sender.createMimeMessage();
        var mail = new MimeMessageHelper(message, html != null, "UTF-8");
        mail.setFrom("liggaren@example.org");
        mail.setTo(to);
        mail.setSubject(subject);
        mail.setSentDate(Date.from(MONDAY));
        if (html == null) {
            mail.setText(text);
        } else {
            mail.setText(text, html);
        }
        message.setHeader("X-Liggaren-Kind", "decision");
        sender.send(message);
    }

    private static Mail mail(String to, int n) {
        return new Mail(to, "Hej", Integer.toString(n), null, null, MONDAY, null);
    }
}
