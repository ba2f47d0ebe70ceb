package se.boras.forslag.command.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import java.util.Objects;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The server that takes our mail on its way, as it is configured. */
@Component
class Relay {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final String PATIENCE_MILLIS = "10000";

    private final JavaMailSenderImpl settings;

    Relay(JavaMailSenderImpl settings) {
        this.settings = settings;
        // Left to itself it would wait for ever for a server that says nothing, and speak to whoever answers.
        usually("connectiontimeout", PATIENCE_MILLIS);
        usually("timeout", PATIENCE_MILLIS);
        usually("writetimeout", PATIENCE_MILLIS);
        usually("ssl.checkserveridentity", "true");
    }

    Transport connect() throws MessagingException {
        var transport = settings.getSession().getTransport(protocol());
        transport.connect(settings.getHost(), settings.getPort(), user(), settings.getPassword());
        if (user() != null && !asksForPassword(transport)) {
            leave(transport);
            throw new AuthenticationFailedException();
        }
        return transport;
    }

    /** One that does not, though we were given a password for it, is not the one that was meant. */
    private static boolean asksForPassword(Transport transport) {
        return transport instanceof SMTPTransport smtp && smtp.supportsExtension("AUTH");
    }

    /** What was taken was taken, however the parting goes. */
    void leave(Transport connection) {
        try {
            connection.close();
        } catch (MessagingException _) {
            LOG.debug("The mail server did not say goodbye");
        }
    }

    /** The server is told another sender than the recipient sees: what cannot be delivered comes back to us. */
    SMTPMessage message(String messageId, String returnsTo) {
        var message = new SMTPMessage(settings.getSession()) {
            /** Left to itself it would have an identity of its own, another each time it is sent. */
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", messageId);
            }
        };
        message.setEnvelopeFrom(returnsTo);
        return message;
    }

    private void usually(String setting, String value) {
        settings.getJavaMailProperties().putIfAbsent("mail." + protocol() + "." + setting, value);
    }

    private String protocol() {
        return Objects.requireNonNullElse(settings.getProtocol(), JavaMailSenderImpl.DEFAULT_PROTOCOL);
    }

    private @Nullable String user() {
        var user = settings.getUsername();
        return user == null || user.isBlank() ? null : user;
    }
}
