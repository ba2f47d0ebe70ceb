package se.boras.forslag.service.demo;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.mail.Sender;

/** Somebody else's mail system, which sends a mail back with the report that RFC 3464 asks of it. */
@Component
@Profile("!production")
@Conditional(NoMailHostGiven.class)
class MailSystem {

    private static final String DAEMON = "MAILER-DAEMON@mx.example.org";
    private static final String REPORT = """
            Reporting-MTA: dns; mx.example.org
            Arrival-Date: %2$tc

            Final-Recipient: rfc822; %1$s
            Action: failed
            Status: %3$s
            Diagnostic-Code: smtp; 550 %3$s The mail could not be delivered
            """;

    private final JavaMailSenderImpl smtp;
    private final Sender sender;
    private final Clock clock;

    MailSystem(JavaMailSenderImpl smtp, Sender sender, Clock clock) {
        this.smtp = smtp;
        this.sender = sender;
        this.clock = clock;
    }

    void returned(String messageId, String recipient, String status) throws MessagingException {
        var now = Date.from(clock.instant());
        var mail = new SMTPMessage(smtp.getSession());
        mail.setEnvelopeFrom(DAEMON);
        mail.setFrom(DAEMON);
        mail.setRecipients(MimeMessage.RecipientType.TO, sender.returnAddress(messageId));
        mail.setSubject("Undelivered Mail Returned to Sender");
        mail.setSentDate(now);
        var parts = new MimeMultipart("report; report-type=delivery-status");
        parts.addBodyPart(part("text/plain; charset=us-ascii", "Your mail could not be delivered.\r\n"));
        parts.addBodyPart(part("message/delivery-status", REPORT.formatted(recipient, now, status)));
        parts.addBodyPart(part("text/rfc822-headers", "Message-ID: " + messageId + "\r\n"));
        mail.setContent(parts);
        smtp.send(mail);
    }

    private static MimeBodyPart part(String type, String text) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text.replace("\r\n", "\n").replace("\n", "\r\n"));
        part.setHeader("Content-Type", type);
        return part;
    }
}
