package se.boras.forslag.service.mail;

import java.util.List;

/** In production nothing about mail is guessed: it would go nowhere, or in somebody else's name. */
public class MailNotSettled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MailNotSettled(List<String> missing) {
        super("Nobody has said how mail is to be sent: %s %s not given."
                .formatted(String.join(", ", missing), missing.size() == 1 ? "is" : "are"));
    }
}
