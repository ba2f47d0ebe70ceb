package se.boras.forslag.command.returned;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.boras.forslag.command.mail.Sender;
import se.boras.forslag.events.feedback.NotificationBounced.BounceClass;

/** Understands a mail that came back: by the address it came back to, and else by what it says of itself. */
final class ReturnedMail {

    private static final Pattern STATUS = Pattern.compile("\\b([245]\\.\\d{1,3}\\.\\d{1,3})\\b");
    private static final Pattern MAIL_SYSTEM = Pattern.compile("(?i).*(mailer-daemon|postmaster)@.*");
    private static final String MAILBOX_FULL = "5.2.2";
    private static final int ENOUGH_TEXT = 20_000;

    private final Sender sender;

    ReturnedMail(Sender sender) {
        this.sender = sender;
    }

    Finding read(MimeMessage mail) throws MessagingException, IOException {
        var report = DeliveryReport.in(mail);
        if (report.isPresent()) {
            return read(mail, report.get());
        }
        if (fromMailSystem(mail)) {
            return inItsOwnWords(mail);
        }
        return AutomaticReply.is(mail) ? new Finding.NoNews() : new Finding.ForAPerson();
    }

    private Finding read(MimeMessage mail, DeliveryReport report) throws MessagingException {
        var about = sentFor(mail).or(() -> Optional.ofNullable(report.about()));
        if (about.isEmpty()) {
            return new Finding.ForAPerson();
        }
        if (report.failed() && STATUS.matcher(report.status()).matches()) {
            return new Finding.Bounce(about.get(), classOf(report.status()), report.status());
        }
        return report.delivered() ? new Finding.Delivery(about.get()) : new Finding.NoNews();
    }

    /** Old systems write as they please: the return address says which mail, and any status in the text says why. */
    private Finding inItsOwnWords(MimeMessage mail) throws MessagingException, IOException {
        var about = sentFor(mail);
        var status = STATUS.matcher(text(mail));
        if (about.isEmpty() || !status.find()) {
            return new Finding.ForAPerson();
        }
        return new Finding.Bounce(about.get(), classOf(status.group(1)), status.group(1));
    }

    /** A full mailbox is emptied some day, whatever its number says. */
    static BounceClass classOf(String status) {
        return status.startsWith("5") && !status.equals(MAILBOX_FULL) ? BounceClass.PERMANENT : BounceClass.TRANSIENT;
    }

    private Optional<String> sentFor(MimeMessage mail) throws MessagingException {
        for (var header : new String[] {"X-Original-To", "Delivered-To", "Envelope-To", "To"}) {
            var values = mail.getHeader(header);
            for (var value : values == null ? new String[0] : values) {
                var found = sender.messageReturnedTo(value);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean fromMailSystem(MimeMessage mail) throws MessagingException {
        var returnPath = mail.getHeader("Return-Path", ",");
        var from = mail.getHeader("From", ",");
        return returnPath != null && returnPath.strip().equals("<>") && (from == null || !AutomaticReply.is(mail))
                || from != null
                        && MAIL_SYSTEM.matcher(from.toLowerCase(Locale.ROOT)).matches();
    }

    private static String text(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/*") && part.getContent() instanceof String said) {
            return said.substring(0, Math.min(said.length(), ENOUGH_TEXT));
        }
        if (part.getContent() instanceof Multipart parts) {
            var all = new StringBuilder();
            for (int at = 0; at < parts.getCount(); at++) {
                all.append(text(parts.getBodyPart(at))).append('\n');
            }
            return all.toString();
        }
        return "";
    }
}
