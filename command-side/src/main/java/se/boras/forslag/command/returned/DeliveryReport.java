package se.boras.forslag.command.returned;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A report on a mail in the form of RFC 3464 (<i>leveransrapport</i>): what became of it, and which mail it was.
 *
 * @param action failed, delayed, delivered, relayed or expanded
 * @param status three numbers as RFC 3463 has them
 * @param about the Message-ID of the mail it tells of, where the report has it
 */
record DeliveryReport(
        String action, String status, @Nullable String about) {

    /** Nothing where the mail is no such report, or one that says nothing of a recipient. */
    static Optional<DeliveryReport> in(Part mail) throws MessagingException, IOException {
        if (!mail.isMimeType("multipart/report") || !(mail.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        @Nullable InternetHeaders recipient = null;
        @Nullable String about = null;
        for (int at = 0; at < parts.getCount(); at++) {
            var part = parts.getBodyPart(at);
            if (part.isMimeType("message/delivery-status") || part.isMimeType("message/global-delivery-status")) {
                recipient = recipient(part.getInputStream());
            } else if (part.isMimeType("message/*") || part.isMimeType("text/rfc822-headers")) {
                about = new InternetHeaders(part.getInputStream()).getHeader("Message-ID", null);
            }
        }
        return recipient == null ? Optional.empty() : Optional.of(of(recipient, about));
    }

    boolean failed() {
        return action.equals("failed");
    }

    boolean delivered() {
        return action.equals("delivered") || action.equals("relayed") || action.equals("expanded");
    }

    private static DeliveryReport of(InternetHeaders recipient, @Nullable String about) {
        return new DeliveryReport(
                word(recipient, "Action").toLowerCase(Locale.ROOT),
                word(recipient, "Status"),
                about == null || about.isBlank() ? null : about.strip());
    }

    /** The first group of lines is of the mail, the next of its recipient: we write to one at a time. */
    private static @Nullable InternetHeaders recipient(InputStream report) throws IOException, MessagingException {
        var text = new String(report.readAllBytes(), UTF_8);
        for (var group : text.replace("\r\n", "\n").split("\n\\s*\n")) {
            var lines = new InternetHeaders(new ByteArrayInputStream((group.strip() + "\r\n\r\n").getBytes(UTF_8)));
            if (lines.getHeader("Action") != null) {
                return lines;
            }
        }
        return null;
    }

    /** Without remarks in brackets, which some systems add. */
    private static String word(InternetHeaders lines, String name) {
        var value = lines.getHeader(name, null);
        return value == null ? "" : value.replaceFirst("[(;].*", "").strip().split("\\s")[0];
    }
}
