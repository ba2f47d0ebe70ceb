package se.boras.forslag.command.returned;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.feedback.Reports;
import se.boras.forslag.command.mail.Sender;
import se.boras.forslag.events.feedback.NotificationBounced.BounceClass;

/**
 * Reads the mailbox for returns over IMAP. A mail is marked as seen when what it says has been recorded and not before: after a
 * failure it is read once more, which does no harm. What nobody but a person understands is flagged and left there.
 */
@Component
public class Returns {

    private static final Logger LOG = LoggerFactory.getLogger(Returns.class);
    private static final String PATIENCE_MILLIS = "10000";

    private final ReturnsBox box;
    private final ReturnedMail understanding;
    private final Reports reports;

    Returns(ReturnsBox box, Sender sender, Reports reports) {
        this.box = box;
        this.understanding = new ReturnedMail(sender);
        this.reports = reports;
    }

    /** How many mails had come back. */
    public synchronized int read() {
        if (!box.given()) {
            return 0;
        }
        try (var store = session().getStore(box.protocol())) {
            store.connect(box.host(), box.port(), box.user(), box.password());
            try (var folder = store.getFolder(box.folder())) {
                folder.open(Folder.READ_WRITE);
                return read(folder);
            }
        } catch (MessagingException unreachable) {
            LOG.warn(
                    "The mailbox for returns cannot be read: {}",
                    unreachable.getClass().getSimpleName());
            return 0;
        }
    }

    /** Whether a status (RFC 3463) is for good or may pass. */
    public static BounceClass classOf(String status) {
        return ReturnedMail.classOf(status);
    }

    private int read(Folder folder) throws MessagingException {
        var unseen = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        for (var mail : unseen) {
            mail.setFlag(Flags.Flag.FLAGGED, isForAPerson(mail));
            mail.setFlag(Flags.Flag.SEEN, true);
        }
        return unseen.length;
    }

    private boolean isForAPerson(Message mail) throws MessagingException {
        return switch (found(mail)) {
            case Finding.Bounce bounce -> {
                reports.bounced(bounce.messageId(), bounce.bounceClass(), bounce.status());
                yield false;
            }
            case Finding.Delivery delivery -> {
                reports.delivered(delivery.messageId());
                yield false;
            }
            case Finding.NoNews _ -> false;
            case Finding.ForAPerson _ -> {
                LOG.info("A mail in the mailbox for returns is not understood; it is flagged there for a person");
                yield true;
            }
        };
    }

    private Finding found(Message mail) throws MessagingException {
        try {
            return mail instanceof MimeMessage mime ? understanding.read(mime) : new Finding.ForAPerson();
        } catch (IOException | MessagingException garbled) {
            return new Finding.ForAPerson();
        }
    }

    /** Looking at a mail does not mark it as seen: that is done when it has been dealt with. */
    private Session session() {
        var properties = new Properties();
        var prefix = "mail." + box.protocol() + ".";
        properties.setProperty(prefix + "peek", "true");
        properties.setProperty(prefix + "connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty(prefix + "timeout", PATIENCE_MILLIS);
        properties.setProperty(prefix + "writetimeout", PATIENCE_MILLIS);
        properties.setProperty(prefix + "starttls.enable", String.valueOf(box.startTls()));
        properties.setProperty(prefix + "starttls.required", String.valueOf(box.startTls()));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        return Session.getInstance(properties);
    }
}
