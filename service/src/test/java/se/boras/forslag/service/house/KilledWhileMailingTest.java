package se.boras.forslag.service.house;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.UserImpl;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boras.forslag.service.RunningService;

/** The mail server has taken a mail, and the service that sent it is killed before it knows. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KilledWhileMailingTest {

    private static final int PROPOSERS = 5;

    private record Taken(String to, String messageId) {}

    @TempDir
    private Path data;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final AtomicReference<@Nullable RunningService> doomed = new AtomicReference<>();
    private final CountDownLatch answered = new CountDownLatch(1);

    @BeforeEach
    void a_mail_server_that_has_the_mail_before_it_says_so() {
        server.start();
        server.getUserManager()
                .setMessageDeliveryHandler((_, address) -> new UserImpl(address.getEmail(), "", "", null) {
                    @Override
                    public void deliver(MovingMessage mail) {
                        take(address.getEmail(), mail);
                    }
                });
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void the_next_one_sends_the_same_mail_once_more_and_nobody_gets_none() throws Exception {
        try (var killed = started()) {
            doomed.set(killed);
            var town = Town.on(killed.port());
            town.submit(proposer(1));
            answered.countDown();
            killed.awaitExit();
        }
        assertThat(taken).extracting(Taken::to).containsExactly(proposer(1));
        assertThat(doomed).hasValue(null);

        try (var next = started()) {
            var town = Town.on(next.port());
            IntStream.rangeClosed(2, PROPOSERS).forEach(n -> town.submit(proposer(n)));
            await().atMost(Duration.ofSeconds(30)).until(() -> taken.size() == PROPOSERS + 1);
            assertThat(next.interrupt()).isEqualTo(130);
        }

        var identities = taken.stream().collect(groupingBy(Taken::to, mapping(Taken::messageId, toList())));
        assertThat(identities).hasSize(PROPOSERS);
        assertThat(identities.get(proposer(1))).hasSize(2);
        assertThat(identities.values())
                .allSatisfy(ids -> assertThat(ids.stream().distinct()).hasSize(1));
    }

    private void take(String to, MovingMessage mail) {
        try {
            taken.add(new Taken(to, mail.getMessage().getMessageID()));
            var sender = doomed.getAndSet(null);
            if (sender != null) {
                answered.await();
                sender.kill();
            }
        } catch (MessagingException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private RunningService started() throws Exception {
        return RunningService.start(
                        data,
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + server.getSmtp().getPort())
                .awaitStarted();
    }

    private static String proposer(int n) {
        return "forslagsstallare" + n + "@example.org";
    }
}
