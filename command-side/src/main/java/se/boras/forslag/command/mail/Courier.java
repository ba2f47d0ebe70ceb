package se.boras.forslag.command.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Carries mails to the mail server, several over one connection. */
@Component
class Courier {

    private static final String PATIENCE_MILLIS = "10000";

    private final JavaMailSender server;
    private final MimeLetters letters;

    Courier(JavaMailSender server, MimeLetters letters) {
        this.server = server;
        this.letters = letters;
        if (server instanceof JavaMailSenderImpl smtp) {
            // Left to itself it would wait for ever for a server that says nothing.
            for (var wait : List.of("connectiontimeout", "timeout", "writetimeout")) {
                smtp.getJavaMailProperties().putIfAbsent("mail.smtp." + wait, PATIENCE_MILLIS);
            }
        }
    }

    Map<Waiting, Outcome> carry(List<Waiting> mails) {
        var outcomes = new HashMap<Waiting, Outcome>();
        var messages = new IdentityHashMap<MimeMessage, Waiting>();
        for (var mail : mails) {
            try {
                letters.of(mail)
                        .ifPresentOrElse(
                                message -> messages.put(message, mail),
                                () -> outcomes.put(mail, new Outcome.Failed("Forgotten", "5.1.1")));
            } catch (AddressException misshapen) {
                outcomes.put(mail, new Outcome.Failed("AddressException", "5.1.3"));
            } catch (MessagingException | RuntimeException unmakeable) {
                outcomes.put(mail, new Outcome.Failed(unmakeable.getClass().getSimpleName(), "5.6.0"));
            }
        }
        if (!messages.isEmpty()) {
            send(messages, outcomes);
        }
        return outcomes;
    }

    private void send(Map<MimeMessage, Waiting> messages, Map<Waiting, Outcome> outcomes) {
        messages.values().forEach(mail -> outcomes.put(mail, new Outcome.Sent()));
        try {
            server.send(messages.keySet().toArray(MimeMessage[]::new));
        } catch (MailSendException some) {
            some.getFailedMessages().forEach((message, failure) -> {
                var mail = message instanceof MimeMessage mime ? messages.get(mime) : null;
                if (mail != null) {
                    outcomes.put(mail, Failure.of(failure));
                }
            });
        } catch (MailException all) {
            var later = new Outcome.Later(all.getClass().getSimpleName());
            messages.values().forEach(mail -> outcomes.put(mail, later));
        }
    }
}
