package se.boras.forslag.query.annals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StripTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    /** Something that happened on a day and stands at a position: it writes a word at the end of the view. */
    private record Told(LocalDate day, long position, String word, boolean begins) {

        @Nullable
        String after(@Nullable String view) {
            return begins ? word : view == null ? null : view + word;
        }
    }

    private final List<Slice<String>> ever = new ArrayList<>();

    @RepeatedTest(40)
    void answers_for_every_day_and_every_position_as_the_fold_over_the_log_does(RepetitionInfo which) {
        var story = story(new Random(which.getCurrentRepetition()));

        write(story);

        for (var position = 0; position <= story.size() + 1; position++) {
            for (var day = FIRST.minusDays(1); day.isBefore(FIRST.plusDays(11)); day = day.plusDays(1)) {
                assertThat(answers(day, position))
                        .as("on %s as known at %s of %s", day, position, story)
                        .isEqualTo(folded(story, day, position));
            }
        }
    }

    @Test
    void what_changes_nothing_makes_no_slice() {
        var strip = new Strip<String>("bench", List.of());
        strip.enter(FIRST, 1, _ -> "promised");
        strip.enter(FIRST.plusDays(1), 2, view -> view);

        assertThat(strip.news()).hasSize(1);
        assertThat(strip.overtaken()).isEmpty();
    }

    /** In batches of three, so that slices are read back, overtaken in the same batch, and overtaken in a later one. */
    private void write(List<Told> story) {
        for (var begin = 0; begin < story.size(); begin += 3) {
            var strip = new Strip<>(
                    "bench",
                    ever.stream()
                            .filter(StripTest::known)
                            .sorted(StripTest::byDay)
                            .toList());
            for (var told : story.subList(begin, Math.min(story.size(), begin + 3))) {
                strip.enter(told.day(), told.position(), told::after);
            }
            strip.overtaken().forEach(this::overtake);
            strip.news().map(StripTest::stored).forEach(ever::add);
        }
    }

    private void overtake(Slice<String> slice) {
        ever.removeIf(it -> it.from().equals(slice.from()) && it.knownFrom() == slice.knownFrom());
        ever.add(slice);
    }

    private List<String> answers(LocalDate day, long position) {
        return ever.stream()
                .filter(it -> it.knownFrom() <= position && position < it.knownUntil())
                .filter(it -> !it.from().isAfter(day) && day.isBefore(it.until()))
                .map(Slice::view)
                .toList();
    }

    private static List<String> folded(List<Told> story, LocalDate day, long position) {
        @Nullable String view = null;
        for (var told : story) {
            if (told.position() <= position && !told.day().isAfter(day)) {
                view = told.after(view);
            }
        }
        return Stream.ofNullable(view).toList();
    }

    private static List<Told> story(Random random) {
        var story = new ArrayList<Told>();
        for (var position = 1; position <= 9; position++) {
            var day = FIRST.plusDays(random.nextInt(10));
            story.add(new Told(day, position, String.valueOf((char) ('a' + position)), random.nextInt(6) == 0));
        }
        return story;
    }

    private static boolean known(Slice<String> slice) {
        return slice.knownUntil() == Slice.STILL;
    }

    private static int byDay(Slice<String> one, Slice<String> other) {
        return one.from().compareTo(other.from());
    }

    private static Slice<String> stored(Slice<String> it) {
        return new Slice<>(it.subject(), it.from(), it.until(), it.knownFrom(), it.knownUntil(), it.view(), true);
    }
}
