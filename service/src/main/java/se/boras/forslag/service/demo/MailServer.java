package se.boras.forslag.service.demo;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.UserImpl;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import se.boras.forslag.command.returned.ReturnsBox;

/**
 * Takes mail over SMTP on a free port of loopback, and puts it into the {@link Mailbox} instead of its own; but what comes
 * back lies in a mailbox that is read over IMAP, as it would be anywhere.
 */
class MailServer implements AutoCloseable {

    private static final String RETURNS = "retur";
    private static final String LOOPBACK = "127.0.0.1";

    private final GreenMail smtp = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_SMTP), new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_IMAP)
    });
    private final String password = UUID.randomUUID().toString();

    MailServer(Mailbox mailbox) {
        smtp.start();
        var returns = smtp.setUser(RETURNS + "@localhost", RETURNS, password);
        smtp.getUserManager()
                .setMessageDeliveryHandler((_, address) ->
                        address.getEmail().startsWith(RETURNS + "+") ? returns : new Recipient(address, mailbox));
    }

    int port() {
        return smtp.getSmtp().getPort();
    }

    ReturnsBox returns() {
        return new ReturnsBox(LOOPBACK, smtp.getImap().getPort(), "imap", false, RETURNS, password, "INBOX");
    }

    @Override
    public void close() {
        smtp.stop();
    }

    private static final class Recipient extends UserImpl {

        private final Mailbox mailbox;

        Recipient(MailAddress address, Mailbox mailbox) {
            super(address.getEmail(), address.getEmail(), "", null);
            this.mailbox = mailbox;
        }

        @Override
        public void deliver(MovingMessage message) {
            try {
                mailbox.add(MailReader.read(getEmail(), message.getMessage()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
