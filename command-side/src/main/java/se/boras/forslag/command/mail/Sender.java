package se.boras.forslag.command.mail;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who mails come from, and where the links in them lead. */
@Component
public class Sender {

    private static final Pattern UNIQUE =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final String from;
    private final String publicUrl;
    private final String returnsTo;

    Sender(
            @Value("${liggaren.mail.from:forslag@boras.example}") String from,
            @Value("${liggaren.mail.bounce-address:retur@boras.example}") String returnsTo,
            @Value("${liggaren.public-url:http://localhost:8080}") String publicUrl) {
        this.returnsTo = returnsTo;
        this.from = from;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    public String from() {
        return from;
    }

    public String link(String path) {
        return publicUrl + path;
    }

    String newMessageId(UUID unique) {
        return "<" + unique + from.substring(from.lastIndexOf('@')).replace(">", "") + ">";
    }

    /** The address one mail comes back to if it cannot be delivered: which mail it was can be read from it. */
    public String returnAddress(String messageId) {
        var at = returnsTo.lastIndexOf('@');
        return returnsTo.substring(0, at) + "+" + unique(messageId) + returnsTo.substring(at);
    }

    /** Which mail came back, by the address it came back to. */
    public Optional<String> messageReturnedTo(String address) {
        var found = UNIQUE.matcher(address);
        return found.find() && address.contains(returnsTo.substring(0, returnsTo.lastIndexOf('@')) + "+")
                ? Optional.of(newMessageId(UUID.fromString(found.group())))
                : Optional.empty();
    }

    private static String unique(String messageId) {
        return messageId.substring(1, messageId.indexOf('@'));
    }
}
