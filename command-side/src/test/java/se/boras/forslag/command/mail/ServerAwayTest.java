package se.boras.forslag.command.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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

/** What becomes of mails while nobody takes them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ServerAwayTest {

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

    @ParameterizedTest
    @ValueSource(strings = {"421 4.3.2 Closing", "554 5.3.2 Not here"})
    void while_the_server_is_away_all_wait_for_one_and_none_has_been_tried(String greeting) {
        exchange.greeting = greeting;
        IntStream.range(0, 60).forEach(n -> put("a" + n));

        postman.round();
        postman.round();
        postman.round();

        assertThat(exchange.calls).hasValue(1);
        assertThat(office.attempts())
                .hasSize(60)
                .allSatisfy((_, attempts) -> assertThat(attempts).isZero());
        assertThat(postman.idle()).isTrue();

        office.clock.advance(Duration.ofMinutes(1));
        assertThat(postman.idle()).isFalse();
        postman.round();
        assertThat(exchange.calls).hasValue(2);

        exchange.greeting = "220 Here again";
        office.clock.advance(Duration.ofMinutes(1));
        assertThat(postman.round()).isEqualTo(1);
        assertThat(postman.round()).isEqualTo(25);
        assertThat(exchange.taken).hasSize(26);
    }

    @Test
    void a_server_that_has_been_away_for_weeks_has_cost_no_letter_an_attempt() {
        exchange.close();
        put("a");

        IntStream.range(0, 40).forEach(_ -> {
            postman.round();
            office.clock.advance(Duration.ofHours(12));
        });

        assertThat(office.attempts()).containsExactly(Map.entry("a", 0));
    }

    @Test
    void a_server_that_closes_in_the_middle_costs_two_letters_an_attempt_and_not_all() {
        exchange.onRecipient = _ -> Exchange.HANG_UP;
        IntStream.range(0, 25).forEach(n -> put("a" + n));

        postman.round();

        assertThat(exchange.calls).hasValue(2);
        assertThat(office.attempts().values().stream().mapToInt(it -> it).sum()).isEqualTo(2);
        assertThat(postman.round()).isZero();
    }

    private void put(String cause) {
        var letter = new Letter(Template.ACKNOWLEDGEMENT, "sv", "Om åtgärd", List.of("Hej"));
        office.part(Outbox.class).put(Mail.of(cause, office.somebody("astrid@boras.example"), letter));
    }
}
