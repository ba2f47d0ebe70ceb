package se.boras.forslag.command.mail;

import jakarta.mail.MessagingException;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** Reads what a mail server refused with: 5xx is for good unless it is about us and not the mail; anything else may pass. */
final class Failure {

    private static final Pattern STATUS = Pattern.compile("\\b([45]\\.\\d{1,3}\\.\\d{1,3})\\b");
    private static final int PERMANENT = 500;

    /** We are asked to sign in, or to do it otherwise: nothing that a recipient can help. */
    private static final Set<Integer> ABOUT_US = Set.of(530, 534, 535, 538);

    private Failure() {}

    static Outcome of(Exception failure) {
        var refusal = innermost(failure);
        var reason = name(refusal);
        int code = code(refusal);
        return code >= PERMANENT && !ABOUT_US.contains(code)
                ? new Outcome.Failed(reason, status(refusal.getMessage(), code))
                : new Outcome.Later(reason);
    }

    /** The kind of failure and no more: what is said of it may name somebody. */
    static String name(Exception failure) {
        return failure.getClass().getSimpleName();
    }

    /** What lies at the bottom of it. */
    static String root(Exception failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName();
    }

    /** The refusal of the address, where there is one, lies below that of the whole message. */
    private static Exception innermost(Exception failure) {
        var deepest = failure;
        for (Exception next = failure; next != null; next = next(next)) {
            if (code(next) > 0) {
                deepest = next;
            }
        }
        return deepest;
    }

    private static @Nullable Exception next(Exception failure) {
        return failure instanceof MessagingException messaging ? messaging.getNextException() : null;
    }

    private static int code(Exception failure) {
        return switch (failure) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            default -> -1;
        };
    }

    private static String status(@Nullable String said, int code) {
        var match = STATUS.matcher(said == null ? "" : said);
        return match.find() ? match.group(1) : Integer.toString(code);
    }
}
