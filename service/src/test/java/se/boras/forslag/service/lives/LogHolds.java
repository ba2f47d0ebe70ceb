package se.boras.forslag.service.lives;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What must be true of every stretch of the log, whatever was tried. */
final class LogHolds {

    static final ZoneId LOCAL = ZoneId.of("Europe/Stockholm");

    private LogHolds() {}

    static void check(List<Row> stretch, Set<Long> answered, String name, String canary) {
        hasNoGaps(stretch);
        isNeverAheadOfItself(stretch);
        keepsNothingInClear(stretch, canary);
        knowsOnlyWhatWasAccepted(stretch, answered, name);
    }

    /** Invariants 5 and 21: nothing is taken out, neither of the log nor of a stream. */
    private static void hasNoGaps(List<Row> stretch) {
        var first = stretch.getFirst().position();
        assertThat(stretch)
                .extracting(Row::position)
                .isEqualTo(IntStream.range(0, stretch.size())
                        .mapToObj(n -> first + n)
                        .toList());
        stretch.stream().collect(groupingBy(Row::stream)).forEach((stream, rows) -> {
            var begins = rows.getFirst().sequence();
            assertThat(rows)
                    .as(stream)
                    .extracting(Row::sequence)
                    .isEqualTo(IntStream.range(0, rows.size())
                            .mapToObj(n -> begins + n)
                            .toList());
        });
    }

    /** Invariant 20: what is told has happened, and the log tells it in order. */
    private static void isNeverAheadOfItself(List<Row> stretch) {
        var before = stretch.getFirst();
        for (var row : stretch) {
            assertThat(row.recordedAt()).as(row.toString()).isAfterOrEqualTo(before.recordedAt());
            if (!row.about("occurredOn").isEmpty()) {
                assertThat(LocalDate.parse(row.about("occurredOn")))
                        .as(row.toString())
                        .isBeforeOrEqualTo(LocalDate.ofInstant(row.recordedAt(), LOCAL));
            }
            before = row;
        }
    }

    /** Invariant 22. */
    private static void keepsNothingInClear(List<Row> stretch, String canary) {
        assertThat(stretch).noneMatch(row -> row.stored().contains(canary));
    }

    /** A refused command appends nothing: whatever somebody here has caused was answered with its position. */
    private static void knowsOnlyWhatWasAccepted(List<Row> stretch, Set<Long> answered, String name) {
        var theirs = stretch.stream()
                .filter(row -> row.about("actor").startsWith(name + "-"))
                .toList();
        var accepted = theirs.stream()
                .filter(row -> answered.contains(row.position()))
                .map(row -> row.about("correlationId"))
                .collect(toSet());
        assertThat(theirs).allMatch(row -> accepted.contains(row.about("correlationId")));
        assertThat(accepted).hasSameSizeAs(answered);
    }
}
