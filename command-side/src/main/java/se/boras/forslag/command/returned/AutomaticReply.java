package se.boras.forslag.command.returned;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells a machine that answers for somebody who is away (<i>frånvarosvar</i>) from a person who answers. */
final class AutomaticReply {

    private static final List<String> HEADERS =
            List.of("X-Autoreply", "X-Autorespond", "X-Auto-Response-Suppress-Reply", "X-MS-Exchange-Inbox-Rules-Loop");
    private static final Pattern PRECEDENCE = Pattern.compile("auto[_-]reply|bulk|junk");
    private static final Pattern SUBJECT = Pattern.compile(
            "^(autosvar|automatiskt svar|frånvaro|jag är (inte på plats|bortrest|ledig)|out of (the )?office|automatic reply"
                    + "|auto(matic)?[ -]?(reply|response)|vacation)\\b.*");

    private AutomaticReply() {}

    static boolean is(MimeMessage mail) throws MessagingException {
        var submitted = first(mail, "Auto-Submitted");
        return !submitted.isEmpty() && !submitted.startsWith("no")
                || PRECEDENCE.matcher(first(mail, "Precedence")).matches()
                || HEADERS.stream().anyMatch(header -> has(mail, header))
                || SUBJECT.matcher(subject(mail)).matches();
    }

    private static String subject(MimeMessage mail) throws MessagingException {
        return lower(mail.getSubject() == null ? "" : mail.getSubject()).replaceFirst("^(sv|re|vs|fw|fwd):\\s*", "");
    }

    private static boolean has(MimeMessage mail, String header) {
        try {
            return mail.getHeader(header) != null;
        } catch (MessagingException unreadable) {
            return false;
        }
    }

    private static String first(MimeMessage mail, String header) throws MessagingException {
        var values = mail.getHeader(header);
        return values == null ? "" : lower(Stream.of(values).findFirst().orElse(""));
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
