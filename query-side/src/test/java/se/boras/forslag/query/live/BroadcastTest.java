package se.boras.forslag.query.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.TestLog;
import se.boras.forslag.query.TestProgress;
import se.boras.forslag.query.log.StoredEvents;
import se.boras.forslag.query.reading.Refused;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BroadcastTest {

    private static final Duration SOON = Duration.ofSeconds(5);

    private TestLog log;
    private TestProgress readModels;
    private Broadcast broadcast;

    @BeforeEach
    void a_bench_open_for_votes() {
        log = QuerySide.emptied();
        readModels = QuerySide.the(TestProgress.class);
        log.append(Life.submitted(), Life.published(), Life.opened());
        broadcast = new Broadcast(
                QuerySide.the(News.class), QuerySide.the(StoredEvents.class), QuerySide.the(TestProgress.class), 2);
        broadcast.start();
    }

    @AfterEach
    void stop() {
        broadcast.stop();
    }

    @Test
    void who_listens_hears_what_happens_from_then_on() throws InterruptedException {
        log.append(Life.referred());
        broadcast.tell();
        var listener = broadcast.join();
        log.append(Life.received());
        broadcast.given();

        var round = hears(listener);

        assertThat(round.told()).extracting(told -> told.data().kind()).containsExactly("ReferralReceived");
        assertThat(round.upTo()).isEqualTo(log.position());
    }

    @Test
    void nothing_is_told_before_the_read_models_show_it() throws InterruptedException {
        var listener = broadcast.join();
        readModels.reached(log.position());
        log.append(Life.referred());
        broadcast.tell();
        assertThat(listener.next(Duration.ZERO)).isNull();

        readModels.reached(log.position());
        var round = hears(listener);

        assertThat(round.told()).hasSize(1);
    }

    @Test
    void who_cannot_keep_up_is_let_go_and_holds_up_nobody() throws InterruptedException {
        var slow = broadcast.join();
        var quick = broadcast.join();
        for (int round = 0; round < 40; round++) {
            log.append(Life.voted("v" + round));
            broadcast.tell();
            assertThat(hears(quick).told()).hasSize(1);
        }

        assertThat(slow.isGone()).isTrue();
        assertThat(slow.next(SOON)).isNull();
        assertThat(quick.isGone()).isFalse();
    }

    @Test
    void who_was_let_go_leaves_its_place_to_others() {
        broadcast.join();
        broadcast.join();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(broadcast::join)
                .extracting(Refused::code)
                .isEqualTo("too-many-streams");

        for (int round = 0; round < 40; round++) {
            log.append(Life.voted("v" + round));
            broadcast.tell();
        }

        assertThat(broadcast.join().since()).isEqualTo(log.position());
    }

    @Test
    void more_than_can_be_told_is_told_as_read_anew() throws InterruptedException {
        var listener = broadcast.join();
        log.skip(News.MOST);
        log.append(Life.referred());
        broadcast.tell();

        var round = hears(listener);

        assertThat(round.reset()).isTrue();
        assertThat(round.upTo()).isEqualTo(log.position());
    }

    @Test
    void at_the_end_everybody_is_let_go_at_once_and_nobody_let_in() {
        var listener = broadcast.join();

        broadcast.stop();

        assertThat(listener.isGone()).isTrue();
        assertThatExceptionOfType(Refused.class).isThrownBy(broadcast::join);
    }

    private static Round hears(Listener listener) throws InterruptedException {
        return Objects.requireNonNull(listener.next(SOON));
    }
}
