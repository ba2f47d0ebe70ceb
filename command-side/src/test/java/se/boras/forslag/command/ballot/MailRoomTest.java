package se.boras.forslag.command.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.ballot.Ballots.GRACE;
import static se.boras.forslag.command.ballot.Ballots.vote;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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

/** A letter that cannot be written among others that can. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MailRoomTest {

    private static final Contact MARIA = new Contact("Maria", "maria@exempel.se", "503 32", null, null, "sv");

    private final AnnotationConfigApplicationContext parts = new AnnotationConfigApplicationContext();
    private final MutableClock clock = new MutableClock();
    private final List<VoteId> asked = new ArrayList<>();
    private int exploded;
    private MailRoom room;

    @BeforeEach
    void a_mail_room_that_does_nothing_by_itself() {
        var database = EmbeddedDatabase.get();
        var client = JdbcClient.create(database);
        client.sql("truncate command.vote_order, command.pending_voter, command.link, command.contact")
                .update();
        parts.registerBean(Clock.class, () -> clock);
        parts.registerBean(DataSource.class, () -> database);
        parts.registerBean(JdbcClient.class, () -> client);
        parts.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database));
        parts.registerBean(MasterKey.class, () -> new MasterKey(new SecretKeySpec(new byte[32], "AES")));
        parts.registerBean(VoteMails.class, Minefield::new);
        parts.scan("se.boras.forslag.command.vault");
        parts.register(Links.class, VoteOrders.class, PendingVoters.class, LetterWriter.class);
        parts.refresh();
        room = new MailRoom(
                parts.getBean(VoteOrders.class),
                parts.getBean(LetterWriter.class),
                clock,
                parts.getBean(PlatformTransactionManager.class));
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void one_that_cannot_be_written_holds_up_nobody() {
        order(13, 1, 2, 3);

        room.round();

        assertThat(asked).containsExactlyInAnyOrder(vote(1), vote(2), vote(3));
        assertThat(room.idle()).isTrue();
        assertThat(left()).isEqualTo(1);
    }

    @Test
    void it_is_tried_again_for_some_hours_and_then_no_more() {
        order(13);

        IntStream.range(0, 20).forEach(_ -> {
            room.round();
            clock.advance(Duration.ofHours(1));
        });

        assertThat(asked).isEmpty();
        assertThat(left()).isZero();
        assertThat(exploded).as("in a batch and alone, each time").isEqualTo(2 * 8);
    }

    @Test
    void more_than_a_batch_of_them_leaves_room_for_the_others() {
        order(IntStream.range(0, 60).map(_ -> 13).toArray());
        order(1);

        room.round();

        assertThat(asked).containsExactly(vote(1));
        assertThat(left()).isEqualTo(60);
    }

    private void order(int... voters) {
        var writer = parts.getBean(LetterWriter.class);
        for (int voter : voters) {
            parts.getBean(VoteOrders.class)
                    .add(List.of(writer.order(vote(voter), Letter.ASK_TO_CONFIRM, GRACE, MARIA)));
        }
    }

    private int left() {
        return parts.getBean(JdbcClient.class)
                .sql("select count(*) from command.vote_order")
                .query(Integer.class)
                .single();
    }

    private class Minefield implements VoteMails {

        @Override
        public void askToConfirm(VoteId vote, ContactRef contact, String token, String language) {
            if (vote.equals(vote(13))) {
                exploded++;
                throw new IllegalStateException("maria@exempel.se");
            }
            asked.add(vote);
        }

        @Override
        public void tellOwner(VoteId vote, ContactRef contact, String language) {}

        @Override
        public void confirmed(VoteId vote, ContactRef contact, String withdrawToken, String language) {}
    }
}
