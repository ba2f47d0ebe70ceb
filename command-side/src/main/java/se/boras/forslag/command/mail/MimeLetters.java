package se.boras.forslag.command.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.FileTypeMap;
import jakarta.activation.MimetypesFileTypeMap;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.IDN;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.vault.Contact;
import se.boras.forslag.command.vault.ContactTexts;
import se.boras.forslag.command.vault.Contacts;
import tools.jackson.databind.json.JsonMapper;

/** Turns a sealed letter into a message with an address on it, at the last moment and in memory only. */
@Component
class MimeLetters {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Relay relay;
    private final Contacts contacts;
    private final ContactTexts texts;
    private final Sender sender;
    private final Clock clock;

    MimeLetters(Relay relay, Contacts contacts, ContactTexts texts, Sender sender, Clock clock) {
        this.relay = relay;
        this.contacts = contacts;
        this.texts = texts;
        this.sender = sender;
        this.clock = clock;
    }

    /** Nothing once the recipient has been forgotten. */
    Optional<MimeMessage> of(Waiting mail) throws MessagingException {
        return switch (mail.to()) {
            case Addressee.Person person -> {
                var address = contacts.find(person.ref()).map(Contact::email).orElse(null);
                var content = texts.open(person.ref(), mail.content()).orElse(null);
                yield address == null || content == null
                        ? Optional.empty()
                        : Optional.of(message(mail, address, content));
            }
            case Addressee.Organ organ ->
                Optional.of(message(mail, organ.address(), new String(mail.content(), UTF_8)));
        };
    }

    private MimeMessage message(Waiting mail, String address, String content) throws MessagingException {
        return message(mail.messageId(), address(address), JSON.readValue(content, Letter.class));
    }

    private MimeMessage message(String messageId, InternetAddress to, Letter letter) throws MessagingException {
        var message = relay.message(messageId, sender.returnAddress(messageId));
        var helper = new Parts(message);
        helper.setFrom(sender.from());
        helper.setReplyTo(sender.from());
        helper.setTo(to);
        helper.setSubject(letter.subject());
        helper.setText(letter.text(), letter.html());
        helper.setSentDate(Date.from(clock.instant()));
        message.setHeader("Content-Language", letter.language());
        message.setHeader("X-Liggaren-Kind", letter.template().name());
        if (letter.template().automatic()) {
            message.setHeader("Auto-Submitted", "auto-generated");
        }
        message.saveChanges();
        return message;
    }

    /** A letter has no attachments: the table of file types that would be read for each is not needed. */
    private static final class Parts extends MimeMessageHelper {

        private static final FileTypeMap TYPES = new MimetypesFileTypeMap();

        Parts(MimeMessage message) throws MessagingException {
            super(message, MULTIPART_MODE_RELATED, UTF_8.name());
        }

        @Override
        protected FileTypeMap getDefaultFileTypeMap(MimeMessage message) {
            return TYPES;
        }
    }

    /** An address that cannot be one is refused without being repeated. */
    static InternetAddress address(String written) throws AddressException {
        int at = written.lastIndexOf('@');
        try {
            var domain = IDN.toASCII(written.substring(at + 1));
            var address = new InternetAddress(written.substring(0, Math.max(at, 0)) + "@" + domain);
            address.validate();
            return address;
        } catch (IllegalArgumentException | AddressException misshapen) {
            throw new AddressException();
        }
    }
}
