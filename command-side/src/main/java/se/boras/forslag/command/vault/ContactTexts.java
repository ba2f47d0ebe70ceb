package se.boras.forslag.command.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.privacy.ContactRef;

/** Seals what is written to somebody with that person's own key, so that it is forgotten with the person. */
@Component
public class ContactTexts {

    private final Keys keys;

    ContactTexts(Keys keys) {
        this.keys = keys;
    }

    /** Nothing for somebody who has been forgotten: no new key is made for them. */
    public Optional<byte[]> seal(ContactRef contact, String text) {
        var name = contact.value();
        return keys.find(name).map(key -> Locks.lock(key, text.getBytes(UTF_8), name.getBytes(UTF_8)));
    }

    /** Nothing once the key has been destroyed. */
    public Optional<String> open(ContactRef contact, byte[] sealed) {
        var name = contact.value();
        return keys.find(name)
                .map(key -> Locks.unlock(key, sealed, name.getBytes(UTF_8)))
                .map(open -> new String(open, UTF_8));
    }
}
