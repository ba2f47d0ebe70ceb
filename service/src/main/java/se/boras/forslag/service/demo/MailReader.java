package se.boras.forslag.service.demo;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what was sent over SMTP back into words. */
final class MailReader {

    private MailReader() {}

    static Mail read(String to, MimeMessage message) throws MessagingException, IOException {
        return new Mail(
                to,
                message.getSubject(),
                body(message, "text/plain"),
                body(message, "text/html"),
                message.getHeader("X-Liggaren-Kind", null),
                Optional.ofNullable(message.getSentDate()).map(Date::toInstant).orElse(Instant.EPOCH),
                message.getMessageID());
    }

    private static @Nullable String body(Part part, String type) throws MessagingException, IOException {
        if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            return null;
        }
        if (part.isMimeType(type)) {
            return String.valueOf(part.getContent()).replace("\r\n", "\n");
        }
        if (part.getContent() instanceof Multipart parts) {
            for (var i = 0; i < parts.getCount(); i++) {
                var found = body(parts.getBodyPart(i), type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
