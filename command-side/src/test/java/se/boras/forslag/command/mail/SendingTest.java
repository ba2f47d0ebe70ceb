package se.boras.forslag.command.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.boras.forslag.events.feedback.NotificationId;

/** What a postman does about what a mail server says. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SendingTest {

    private static final NotificationId NOTIFICATION = new NotificationId("notification-2026-0001-1-1");
    private static final String BUSY = "451 4.3.0 Try again later";

    private Exchange exchange;
    private PostOffice office;
    private Postman postman;

    @BeforeEach
    void open() {
        exchange = new Exchange();
        office = PostOffice.sendingTo(exchange);
        postman = office.postman();
    }

    @AfterEach
    void close() {
        office.close();
        exchange.close();
    }

    @Test
    void what_may_pass_is_tried_for_days_and_then_it_is_a_persons() {
        exchange.onRecipient = _ -> BUSY;
        put("a", NOTIFICATION);
        var begun = office.clock.instant();

        var tried = new ArrayList<Duration>();
        while (office.told.isEmpty()) {
            tried.add(Duration.between(begun, office.clock.instant()));
            postman.round();
            office.part(Outbox.class)
                    .nextAttempt()
                    .ifPresent(next -> office.clock.advance(Duration.between(office.clock.instant(), next)));
        }

        assertThat(tried)
                .startsWith(
                        Duration.ZERO,
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(6),
                        Duration.ofMinutes(21),
                        Duration.ofMinutes(81),
                        Duration.ofMinutes(321),
                        Duration.ofMinutes(321 + 720))
                .hasSize(15)
                .last()
                .satisfies(last -> assertThat(last).isBetween(Duration.ofDays(4), Duration.ofDays(5)));
        assertThat(office.told).containsExactly(NOTIFICATION + " returned 5.4.7");
        assertThat(postman.idle()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"550 5.1.1 No such user", "552 5.3.4 Too big", "554 5.7.1 Refused"})
    void what_is_refused_for_good_is_told_at_once_and_holds_up_nobody(String refusal) {
        exchange.onRecipient = to -> to.contains("nobody") ? refusal : "250 Well";
        outbox().put(new Mail("a", office.somebody("nobody@boras.example"), letter(), NOTIFICATION));
        put("b");

        postman.round();

        assertThat(exchange.taken).hasSize(1);
        assertThat(office.told).containsExactly(NOTIFICATION + " returned " + refusal.substring(4, 9));
        assertThat(postman.idle()).isTrue();
    }

    @Test
    void a_letter_that_breaks_the_connection_counts_against_itself_alone() {
        exchange.onData = said -> said.contains("explode@") ? Exchange.HANG_UP : "250 Well";
        outbox().put(new Mail("a", office.somebody("explode@boras.example"), letter(), NOTIFICATION));
        IntStream.range(0, 5).forEach(n -> put("b" + n));

        postman.round();

        assertThat(exchange.taken).hasSize(5);
        assertThat(office.attempts()).containsExactly(Map.entry("a", 1));
    }

    @Test
    void an_address_that_cannot_be_written_in_a_mail_fails_alone() {
        outbox().put(new Mail("a", office.somebody("åsa\r\nBcc: x@boras.example"), letter(), NOTIFICATION));
        put("b");

        postman.round();

        assertThat(exchange.taken).hasSize(1);
        assertThat(office.told).containsExactly(NOTIFICATION + " returned 5.1.3");
    }

    @Test
    void a_letter_that_cannot_be_opened_fails_alone() {
        put("a", NOTIFICATION);
        office.database().sql("update command.outbox set content = 'rubbish'").update();
        put("b");

        postman.round();

        assertThat(exchange.taken).hasSize(1);
        assertThat(office.told).containsExactly(NOTIFICATION + " returned 5.6.0");
    }

    @Test
    void not_being_let_in_is_nothing_the_letters_can_help() {
        exchange.onRecipient = _ -> "530 5.7.0 Sign in first";
        put("a", NOTIFICATION);

        postman.round();

        assertThat(office.told).isEmpty();
        assertThat(office.attempts()).containsExactly(Map.entry("a", 1));
    }

    private void put(String cause) {
        outbox().put(Mail.of(cause, office.somebody("astrid@boras.example"), letter()));
    }

    private void put(String cause, NotificationId notification) {
        outbox().put(new Mail(cause, office.somebody("astrid@boras.example"), letter(), notification));
    }

    private Outbox outbox() {
        return office.part(Outbox.class);
    }

    private static Letter letter() {
        return new Letter(Template.ACKNOWLEDGEMENT, "sv", "Om åtgärd", List.of("Hej"));
    }
}
