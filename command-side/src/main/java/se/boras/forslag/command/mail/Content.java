package se.boras.forslag.command.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import se.boras.forslag.command.vault.ContactTexts;
import tools.jackson.databind.json.JsonMapper;

/** A letter as it lies in the outbox: sealed if it is to a person, for anybody to read if it is to an organ. */
final class Content {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Content() {}

    /** Nothing is written to somebody who has been forgotten. */
    static Optional<byte[]> of(Mail mail, ContactTexts texts) {
        var written = JSON.writeValueAsString(mail.letter());
        return switch (mail.to()) {
            case Addressee.Person person -> texts.seal(person.ref(), written);
            case Addressee.Organ _ -> Optional.of(written.getBytes(UTF_8));
        };
    }
}
