package se.boras.forslag.command.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Carries mails to the mail server, several over one connection. What breaks the connection counts against the mail that
 * was being handed over, and against no other.
 */
@Component
class Courier {

    /** One mail may break the connection; if the next one does too it is not the mail. */
    private static final int MOST_BREAKS = 2;

    private record Packed(Waiting mail, MimeMessage message) {}

    private final Relay relay;
    private final MimeLetters letters;

    Courier(Relay relay, MimeLetters letters) {
        this.relay = relay;
        this.letters = letters;
    }

    Map<Waiting, Outcome> carry(List<Waiting> mails) {
        var outcomes = new LinkedHashMap<Waiting, Outcome>();
        var packed = new ArrayDeque<Packed>();
        for (var mail : mails) {
            try {
                letters.of(mail)
                        .ifPresentOrElse(
                                message -> packed.add(new Packed(mail, message)),
                                () -> outcomes.put(mail, new Outcome.Failed("Forgotten", "5.1.1")));
            } catch (AddressException misshapen) {
                outcomes.put(mail, new Outcome.Failed("AddressException", "5.1.3"));
            } catch (MessagingException | RuntimeException unmakeable) {
                outcomes.put(mail, new Outcome.Failed(Failure.name(unmakeable), "5.6.0"));
            }
        }
        send(packed, outcomes);
        return outcomes;
    }

    private void send(Deque<Packed> left, Map<Waiting, Outcome> outcomes) {
        var away = "ConnectionBroken";
        for (int breaks = 0; !left.isEmpty() && breaks < MOST_BREAKS; ) {
            try {
                var connection = relay.connect();
                breaks = handOver(left, connection, breaks, outcomes);
                relay.leave(connection);
            } catch (MessagingException unreachable) {
                away = Failure.root(unreachable);
                breaks = MOST_BREAKS;
            }
        }
        for (var untouched : left) {
            outcomes.put(untouched.mail(), new Outcome.NotTried(away));
        }
    }

    /** As far as the connection lasts; how many of the last mails in a row broke one. */
    private static int handOver(Deque<Packed> left, Transport connection, int breaks, Map<Waiting, Outcome> outcomes) {
        int inARow = breaks;
        boolean open = true;
        while (open && !left.isEmpty()) {
            var next = left.removeFirst();
            var outcome = handOver(next.message(), connection);
            outcomes.put(next.mail(), outcome);
            open = outcome instanceof Outcome.Sent || connection.isConnected();
            inARow = open ? 0 : inARow + 1;
        }
        return inARow;
    }

    private static Outcome handOver(MimeMessage message, Transport connection) {
        try {
            connection.sendMessage(message, message.getAllRecipients());
            return new Outcome.Sent();
        } catch (MessagingException | RuntimeException failure) {
            return Failure.of(failure);
        }
    }
}
