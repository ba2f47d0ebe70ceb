package se.boras.forslag.service.eventlog;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.boras.forslag.command.ledger.AlreadyAnswered;
import se.boras.forslag.command.ledger.Conditions;
import se.boras.forslag.command.ledger.Quiet;
import se.boras.forslag.command.ledger.Receipt;
import se.boras.forslag.command.ledger.Request;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GroupCommitTest {

    @RegisterExtension
    static final LogDatabase POSTGRES = new LogDatabase();

    private Instant now = Instant.parse("2026-05-12T10:00:00Z");
    private GroupCommit log;

    @BeforeEach
    void open() {
        var clock = new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        };
        log = new GroupCommit(new EventTable(POSTGRES.asService(), clock));
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void a_reader_never_misses_an_event_while_many_append_at_once() throws Exception {
        var before = head();
        var done = new AtomicBoolean();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var reader = callers.submit(() -> {
                var gaps = 0;
                while (!done.get()) {
                    var seen = POSTGRES.read()
                            .sql("select max(position) - count(*) from log.event where position > ?")
                            .param(before)
                            .query(Long.class)
                            .optional();
                    gaps += seen.filter(rest -> rest != before).isPresent() ? 1 : 0;
                }
                return gaps;
            });
            var appends = new ArrayList<Future<Long>>();
            IntStream.range(0, 2_000).forEach(_ -> appends.add(callers.submit(append(stream(), 0))));
            var positions = positions(appends);
            done.set(true);

            assertThat(positions)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 2_000)
                            .mapToObj(n -> before + n)
                            .toList());
            assertThat(reader.get()).isZero();
        }
    }

    @Test
    void of_many_who_append_the_same_event_of_a_stream_exactly_one_succeeds() throws Exception {
        var stream = stream();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var appends = new ArrayList<Future<Long>>();
            IntStream.range(0, 1_000).forEach(_ -> appends.add(callers.submit(append(stream, 0))));
            var refused = 0;
            for (var append : appends) {
                try {
                    append.get();
                } catch (ExecutionException lost) {
                    assertThat(lost).hasCauseInstanceOf(ConcurrencyException.class);
                    refused++;
                }
            }
            assertThat(refused).isEqualTo(999);
        }
        assertThat(sequences(stream)).containsExactly(0L);
    }

    @Test
    void a_stream_that_was_only_read_must_not_have_moved() {
        var read = stream();
        log.append(Append.of(List.of(row(read, 0)), Map.of(), null, "{}"));
        var written = stream();

        assertThatThrownBy(() -> log.append(Append.of(List.of(row(written, 0)), Map.of(read, 0L), null, "{}")))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(sequences(written)).isEmpty();

        log.append(Append.of(List.of(row(written, 0)), Map.of(read, 1L), null, "{}"));
        assertThat(sequences(written)).containsExactly(0L);
    }

    @Test
    void nothing_is_stored_on_a_count_of_streams_that_have_moved_since() {
        var votes = stream();
        var position = log.append(Append.of(List.of(row(votes + "-a", 0)), Map.of(), null, "{}"));
        var seenAll =
                new Conditions(Map.of(), new Quiet(votes + "-", votes + ".", position), null, new Receipt(Map.of()));
        var seenNothing = new Conditions(
                Map.of(), new Quiet(votes + "-", votes + ".", position - 1), null, new Receipt(Map.of()));

        assertThatThrownBy(() -> log.append(Append.of(List.of(row(stream(), 0)), seenNothing, "{}")))
                .isInstanceOf(ConcurrencyException.class);
        log.append(Append.of(List.of(row(stream(), 0)), seenAll, "{}"));
        log.append(Append.of(List.of(row(votes + "-b", 0)), Map.of(), null, "{}"));
        assertThatThrownBy(() -> log.append(Append.of(List.of(row(stream(), 0)), seenAll, "{}")))
                .isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void a_key_is_answered_once_and_its_answer_lies_in_the_transaction_of_its_events() {
        var request = new Request("key-" + UUID.randomUUID(), "digest");
        var first = stream();
        var position = log.append(Append.of(List.of(row(first, 0)), Map.of(), request, "{\"id\":\"x\"}"));
        var second = stream();

        assertThatThrownBy(() -> log.append(Append.of(List.of(row(second, 0)), Map.of(), request, "{}")))
                .isInstanceOf(AlreadyAnswered.class);

        assertThat(sequences(second)).isEmpty();
        var answer = new StoredAnswers(POSTGRES.read()).to(request.key()).orElseThrow();
        assertThat(answer.receipt().position()).isEqualTo(position);
        assertThat(answer.receipt().made()).containsEntry("id", "x");
    }

    @Test
    void a_clock_set_back_does_not_make_the_log_run_backwards() {
        var late = now.plus(Duration.ofHours(1));
        now = late;
        log.append(Append.of(List.of(row(stream(), 0)), Map.of(), null, "{}"));
        now = late.minus(Duration.ofDays(3));

        var position = log.append(Append.of(List.of(row(stream(), 0)), Map.of(), null, "{}"));

        assertThat(recordedAt(position)).isEqualTo(late);
    }

    @Test
    void a_gap_within_one_append_is_refused_with_the_batch_it_belongs_to_only() {
        var stream = stream();

        assertThatThrownBy(() -> log.append(Append.of(List.of(row(stream, 1)), Map.of(), null, "{}")))
                .isInstanceOf(ConcurrencyException.class);

        assertThat(sequences(stream)).isEmpty();
        log.append(Append.of(List.of(row(stream, 0), row(stream, 1)), Map.of(), null, "{}"));
        assertThat(sequences(stream)).containsExactly(0L, 1L);
    }

    private Callable<Long> append(String stream, long sequence) {
        return () -> log.append(Append.of(List.of(row(stream, sequence)), Map.of(), null, "{}"));
    }

    private static List<Long> positions(List<Future<Long>> appends) throws Exception {
        var positions = new ArrayList<Long>();
        for (var append : appends) {
            positions.add(append.get());
        }
        assertThat(positions.stream().collect(toSet())).hasSameSizeAs(positions);
        return positions;
    }

    private static Row row(String stream, long sequence) {
        return new Row(
                stream, sequence, "Test", "Tested", "1", UUID.randomUUID().toString(), "{}", "{}");
    }

    private static String stream() {
        return "test-" + UUID.randomUUID();
    }

    private static long head() {
        return POSTGRES.read()
                .sql("select coalesce(max(position), 0) from log.event")
                .query(Long.class)
                .single();
    }

    private static List<@Nullable Long> sequences(String stream) {
        return POSTGRES.read()
                .sql("select sequence from log.event where stream = ? order by sequence")
                .param(stream)
                .query(Long.class)
                .list();
    }

    private static Instant recordedAt(long position) {
        return POSTGRES.read()
                .sql("select recorded_at from log.event where position = ?")
                .param(position)
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .single();
    }
}
