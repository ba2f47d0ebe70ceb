package se.boras.forslag.command.ballot;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.command.vault.Contact;
import se.boras.forslag.command.vault.Contacts;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.privacy.ContactRef;

/** Keeps {@code command.pending_voter}: how to reach a voter while there is something to tell, and how often it was done. */
@Repository
class PendingVoters {

    /** Where to write, in which language, and the how manyth time. */
    record Reachable(ContactRef contact, String language, int notices) {}

    private final JdbcClient database;
    private final Contacts contacts;
    private final Clock clock;

    PendingVoters(JdbcClient database, Contacts contacts, Clock clock) {
        this.database = database;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** The same statements for a voter seen for the first time as for any other. */
    Reachable reach(VoteId vote, Contact contact) {
        var reference = contacts.keep(contact);
        return database.sql("""
                insert into command.pending_voter as known (vote_id, contact_refs, notices, language, kept_at)
                values (?, array[?], 1, ?, ?)
                on conflict (vote_id) do update set notices = known.notices + 1,
                    contact_refs = known.contact_refs || excluded.contact_refs, language = excluded.language
                returning language, notices
                """)
                .params(
                        vote.value(),
                        reference.value(),
                        contact.language(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Reachable(reference, row.getString("language"), row.getInt("notices")))
                .single();
    }

    Optional<Reachable> find(VoteId vote) {
        return database.sql(
                        "select contact_refs[1] as contact, language, notices from command.pending_voter where vote_id = ?")
                .param(vote.value())
                .query((row, _) -> new Reachable(
                        new ContactRef(row.getString("contact")), row.getString("language"), row.getInt("notices")))
                .optional();
    }

    /** There is nothing more to tell the voters of this ballot. */
    void forget(BallotId ballot) {
        var votes = "vote-" + ballot.number();
        database
                .sql("delete from command.pending_voter where vote_id >= ? and vote_id < ? returning contact_refs")
                .params(votes + "-", votes + ".")
                .query((row, _) -> references(row.getArray(1)))
                .list()
                .stream()
                .flatMap(List::stream)
                .forEach(contacts::forget);
    }

    private static List<ContactRef> references(Array column) throws SQLException {
        return Stream.of((String[]) column.getArray()).map(ContactRef::new).toList();
    }
}
