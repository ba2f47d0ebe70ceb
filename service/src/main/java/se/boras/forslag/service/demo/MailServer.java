package se.boras.forslag.service.demo;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.UserImpl;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Takes mail over SMTP on a free port of loopback, and puts it into the {@link Mailbox} instead of its own. */
class MailServer implements AutoCloseable {

    private final GreenMail smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    MailServer(Mailbox mailbox) {
        smtp.getUserManager().setMessageDeliveryHandler((_, address) -> new Recipient(address, mailbox));
        smtp.start();
    }

    int port() {
        return smtp.getSmtp().getPort();
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
