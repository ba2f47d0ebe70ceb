package se.boras.forslag.command.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.privacy.ContactRef;
import tools.jackson.databind.json.JsonMapper;

/** Keeps {@code command.contact}: contact data under a reference, with a key per person. */
@Component
public class Contacts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final Keys keys;
    private final Clock clock;

    Contacts(JdbcClient database, Keys keys, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.clock = clock;
    }

    public ContactRef keep(Contact contact) {
        var reference = new ContactRef("contact-" + UUID.randomUUID());
        var name = reference.value();
        var locked = Locks.lock(keys.findOrMake(name), JSON.writeValueAsBytes(contact), name.getBytes(UTF_8));
        database.sql("insert into command.contact (contact_ref, sealed, kept_at) values (?, ?, ?)")
                .params(
                        name,
                        Base64.getEncoder().encodeToString(locked),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return reference;
    }

    /** Nothing once the person has been forgotten. */
    public Optional<Contact> find(ContactRef reference) {
        var name = reference.value();
        return database.sql("select sealed from command.contact where contact_ref = ?")
                .param(name)
                .query(String.class)
                .optional()
                .flatMap(stored -> keys.find(name)
                        .map(key -> Locks.unlock(key, Base64.getDecoder().decode(stored), name.getBytes(UTF_8))))
                .map(open -> JSON.readValue(open, Contact.class));
    }

    public void forget(ContactRef reference) {
        keys.destroy(reference.value());
        database.sql("delete from command.contact where contact_ref = ?")
                .param(reference.value())
                .update();
    }
}
