package se.boras.forslag.command.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.boras.forslag.command.EmbeddedDatabase;
import se.boras.forslag.command.MutableClock;
import se.boras.forslag.command.vault.Keys;
import se.boras.forslag.command.vault.MasterKey;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RateLimitsTest {

    private static final String SOMEWHERE = "192.0.2.7";

    private final JdbcClient database = JdbcClient.create(EmbeddedDatabase.get());
    private final MutableClock clock = new MutableClock();
    private final AnnotationConfigApplicationContext parts = new AnnotationConfigApplicationContext();

    @BeforeEach
    void nobody_has_called() {
        database.sql("truncate command.rate_window").update();
        parts.registerBean(JdbcClient.class, () -> database);
        parts.registerBean(MasterKey.class, () -> new MasterKey(new SecretKeySpec(new byte[32], "AES")));
        parts.register(Keys.class);
        parts.refresh();
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void a_network_may_call_so_often_and_is_told_when_to_call_again() {
        var limits = limits(true);
        call(limits, SOMEWHERE, Limit.NETWORK.calls());

        assertThatThrownBy(() -> limits.takeCall("192.0.2.99", null))
                .asInstanceOf(InstanceOfAssertFactories.type(TooManyCalls.class))
                .extracting(TooManyCalls::retryAfterSeconds)
                .isEqualTo(600L);
        assertThatCode(() -> limits.takeCall("192.0.3.7", null)).doesNotThrowAnyException();
    }

    @Test
    void when_the_window_has_passed_there_is_room_again() {
        var limits = limits(true);
        call(limits, SOMEWHERE, Limit.NETWORK.calls());
        clock.advance(Duration.ofMinutes(10));

        assertThatCode(() -> limits.takeCall(SOMEWHERE, null)).doesNotThrowAnyException();
    }

    @Test
    void known_networks_of_many_people_are_not_counted() {
        var limits = limits(true, "192.0.2.0/24");

        assertThatCode(() -> call(limits, SOMEWHERE, Limit.NETWORK.calls() + 1)).doesNotThrowAnyException();
    }

    @Test
    void wrong_passwords_are_counted_for_the_account_on_whichever_node() {
        for (int i = 0; i < Limit.ACCOUNT.calls(); i++) {
            assertThat(limits(true).takeWrongPassword("anna", "198.51.100." + i).ofAccount())
                    .isZero();
        }

        assertThat(limits(true).takeWrongPassword("anna", SOMEWHERE).ofAccount())
                .isEqualTo(900);
        assertThat(limits(true).takeWrongPassword("bo", SOMEWHERE).ofAccount()).isZero();
    }

    @Test
    void and_for_the_network_whichever_account_they_are_for() {
        var limits = limits(true);
        for (int i = 0; i < Limit.SIGN_IN.calls(); i++) {
            assertThat(limits.takeWrongPassword("account" + i, SOMEWHERE).ofNetwork())
                    .isZero();
        }

        assertThat(limits.takeWrongPassword("another", "192.0.2.99")).isEqualTo(new RateLimits.Silence(0, 900));
        assertThat(limits.takeWrongPassword("another", "192.0.3.7").ofNetwork()).isZero();
        assertThat(limits(true, "192.0.2.0/24")
                        .takeWrongPassword("another", SOMEWHERE)
                        .ofNetwork())
                .isZero();
    }

    @Test
    void an_address_is_written_to_so_often_however_it_is_typed() {
        var limits = limits(true);
        for (int i = 0; i < Limit.ADDRESS.calls(); i++) {
            limits.takeMailTo("maria@exempel.se");
        }

        assertThatThrownBy(() -> limits.takeMailTo(" Maria@Exempel.se ")).isInstanceOf(TooManyCalls.class);
        assertThatCode(() -> limits.takeMailTo("bo@exempel.se")).doesNotThrowAnyException();
    }

    @Test
    void a_proposal_is_voted_on_so_often_wherever_the_votes_come_from() {
        var limits = limits(true, "0.0.0.0/0");
        for (int i = 0; i < Limit.PROPOSAL.calls(); i++) {
            limits.takeCall(SOMEWHERE, "BF-2026-0001");
        }

        assertThatThrownBy(() -> limits.takeCall(SOMEWHERE, "BF-2026-0001")).isInstanceOf(TooManyCalls.class);
    }

    @Test
    void limits_can_be_lifted() {
        assertThatCode(() -> call(limits(false), SOMEWHERE, Limit.NETWORK.calls() + 1))
                .doesNotThrowAnyException();
        assertThat(rows()).isZero();
    }

    @Test
    void no_address_is_kept() {
        limits(true).takeMailTo("maria@exempel.se");

        assertThat(database.sql("select bucket from command.rate_window")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .doesNotContain("maria");
    }

    private RateLimits limits(boolean enabled, String... allowed) {
        return new RateLimits(
                new RateWindows(database),
                new AllowedNetworks(List.of(allowed)),
                parts.getBean(Keys.class),
                clock,
                enabled);
    }

    private static void call(RateLimits limits, String from, int times) {
        for (int i = 0; i < times; i++) {
            limits.takeCall(from, null);
        }
    }

    private int rows() {
        return database.sql("select count(*) from command.rate_window")
                .query(Integer.class)
                .single();
    }
}
