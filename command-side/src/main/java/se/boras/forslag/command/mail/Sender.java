package se.boras.forslag.command.mail;

import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who mails come from, and where the links in them lead. */
@Component
public class Sender {

    private final String from;
    private final String publicUrl;

    Sender(
            @Value("${liggaren.mail.from:forslag@boras.example}") String from,
            @Value("${liggaren.public-url:http://localhost:8080}") String publicUrl) {
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
}
