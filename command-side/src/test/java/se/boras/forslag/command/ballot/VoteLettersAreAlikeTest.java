package se.boras.forslag.command.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.ballot.Ballots.BALLOT;
import static se.boras.forslag.command.ballot.Ballots.GRACE;
import static se.boras.forslag.command.ballot.Ballots.vote;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import se.boras.forslag.command.EmbeddedDatabase;
import se.boras.forslag.command.MutableClock;
import se.boras.forslag.command.links.Links;
import se.boras.forslag.command.vault.Contact;
import se.boras.forslag.command.vault.MasterKey;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.privacy.ContactRef;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VoteLettersAreAlikeTest {

    private static final Contact MARIA = new Contact("Maria", "maria@exempel.se", "503 32", null, null, "sv");

    private final AnnotationConfigApplicationContext parts = new AnnotationConfigApplicationContext();
    private final List<String> mails = new ArrayList<>();
    private final Statements statements = new Statements(EmbeddedDatabase.get());

    @BeforeEach
    void a_mail_room_without_letters() {
        var database = statements.database();
        var client = JdbcClient.create(database);
        client.sql("truncate command.vote_order, command.pending_voter, command.link, command.contact")
                .update();
        parts.registerBean(Clock.class, MutableClock::new);
        parts.registerBean(DataSource.class, () -> database);
        parts.registerBean(JdbcClient.class, () -> client);
        parts.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database));
        parts.registerBean(MasterKey.class, () -> new MasterKey(new SecretKeySpec(new byte[32], "AES")));
        parts.registerBean(VoteMails.class, Recorder::new);
        parts.scan("se.boras.forslag.command.vault");
        parts.register(Links.class, VoteOrders.class, PendingVoters.class, LetterWriter.class);
        parts.refresh();
        letter(99, Letter.ASK_TO_CONFIRM);
        mails.clear();
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void T_09_the_same_is_done_whether_or_not_the_address_has_voted() {
        var first = letter(1, Letter.ASK_TO_CONFIRM);
        var again = letter(1, Letter.ASK_TO_CONFIRM);
        var taken = letter(1, Letter.TELL_OWNER);

        assertThat(first).isEqualTo(again).isEqualTo(taken).hasSizeGreaterThan(3);
        assertThat(mails).containsExactly("ask", "ask", "tell");
    }

    @Test
    void the_owner_of_an_address_is_told_five_times_at_most() {
        for (int i = 0; i < 9; i++) {
            letter(2, Letter.TELL_OWNER);
        }

        assertThat(mails).hasSize(5);
    }

    @Test
    void who_has_confirmed_is_written_to_where_the_first_letter_went() {
        letter(3, Letter.ASK_TO_CONFIRM);

        part(LetterWriter.class).write(new VoteOrder(vote(3), Letter.CONFIRMED, GRACE, null));

        assertThat(mails).containsExactly("ask", "confirmed");
    }

    @Test
    void when_the_ballot_is_over_nothing_tells_how_to_reach_its_voters() {
        letter(4, Letter.ASK_TO_CONFIRM);
        letter(4, Letter.ASK_TO_CONFIRM);

        part(PendingVoters.class).forget(BALLOT);

        var database = part(JdbcClient.class);
        assertThat(database.sql("select count(*) from command.contact")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(part(PendingVoters.class).find(vote(4))).isEmpty();
    }

    /** Orders and writes one letter, and tells which statements that took. */
    private List<String> letter(int voter, Letter letter) {
        return statements.during(() -> {
            var orders = part(VoteOrders.class);
            orders.add(List.of(part(LetterWriter.class).order(vote(voter), letter, GRACE, MARIA)));
            orders.take(10, part(Clock.class).instant()).forEach(part(LetterWriter.class)::write);
        });
    }

    private <T> T part(Class<T> type) {
        return parts.getBean(type);
    }

    private class Recorder implements VoteMails {

        @Override
        public void askToConfirm(VoteId vote, ContactRef contact, String token, String language) {
            mails.add("ask");
        }

        @Override
        public void tellOwner(VoteId vote, ContactRef contact, String language) {
            mails.add("tell");
        }

        @Override
        public void confirmed(VoteId vote, ContactRef contact, String withdrawToken, String language) {
            mails.add("confirmed");
        }
    }
}
