package se.boras.forslag.command.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BackOffTest {

    private static final BackOff DAYS =
            new BackOff(List.of(Duration.ofMinutes(1), Duration.ofHours(4)), Duration.ofHours(12), Duration.ofDays(2));

    @Test
    void pauses_grow_and_end_when_they_would_come_to_more_than_they_may() {
        var pauses = Stream.iterate(1, attempt -> attempt + 1)
                .map(DAYS::after)
                .takeWhile(Optional::isPresent)
                .map(Optional::orElseThrow)
                .toList();

        assertThat(pauses)
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofHours(4),
                        Duration.ofHours(12),
                        Duration.ofHours(12),
                        Duration.ofHours(12));
        assertThat(DAYS.after(6)).isEmpty();
    }

    @Test
    void a_pause_of_nothing_would_never_end() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BackOff(List.of(), Duration.ZERO, Duration.ofDays(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BackOff(List.of(Duration.ZERO), Duration.ofHours(1), Duration.ofDays(1)));
    }
}
