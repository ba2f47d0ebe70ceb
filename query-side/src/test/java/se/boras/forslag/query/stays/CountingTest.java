package se.boras.forslag.query.stays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.lifecycle.Stage;
import se.boras.forslag.query.reading.Span;
import se.boras.forslag.query.stays.TimeInStage.Figures;
import se.boras.forslag.query.stays.Ways.PutOff;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CountingTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);
    private static final Span YEAR = new Span(FIRST, TODAY);
    private static final List<Stage> WITH_COMMITTEE = List.of(Stage.REFERRED, Stage.DECIDED, Stage.IMPLEMENTING);

    @RepeatedTest(20)
    void the_committees_days_add_up_to_those_of_all(RepetitionInfo which) {
        var chance = new Random(which.getCurrentRepetition());
        var ways = IntStream.range(0, 40).mapToObj(n -> way(n, chance)).toList();
        var putOff = List.of(new PutOff("tekniska", 3, 1), new PutOff("kultur", 1, 0));

        var counting = new Counting(YEAR, TODAY, ways, putOff);

        var all = counting.inAll();
        var each = List.copyOf(counting.byCommittee().values());
        for (var stage : WITH_COMMITTEE) {
            assertThat(days(stage, each.stream())).as(stage.name()).isEqualTo(days(stage, Stream.of(all)));
        }
        assertThat(each.stream().mapToInt(its -> its.loops().remitted()).sum())
                .isEqualTo(all.loops().remitted());
        assertThat(each.stream().mapToInt(its -> its.loops().transferred()).sum())
                .isEqualTo(all.loops().transferred());
        assertThat(days(Stage.RECEIVED, each.stream())).isZero();
    }

    @Test
    void of_few_no_median_is_told_but_the_count_always() {
        var four = figures(4).stages().getFirst();
        assertThat(four.medianDays()).isNull();
        assertThat(four.p90Days()).isNull();
        assertThat(four.stays()).isEqualTo(4);
        assertThat(four.totalDays()).isEqualTo(10);

        var five = figures(5).stages().getFirst();
        assertThat(five.medianDays()).isEqualByComparingTo("3");
        assertThat(five.p90Days()).isEqualByComparingTo("4.6");
        assertThat(figures(6).stages().getFirst().medianDays()).isEqualByComparingTo("3.5");
    }

    @Test
    void a_stay_that_touches_the_period_counts_with_all_its_days() {
        var way = Way.of("proposal-2026-0001", "RECEIVED@2026-03-02 VOTING@2026-03-12 CLOSED@2026-06-10", null);

        assertThat(stages(way, "2026-03-12", "2026-03-12")).containsExactly(Stage.RECEIVED, Stage.VOTING);
        assertThat(stages(way, "2026-03-13", "2026-12-31")).containsExactly(Stage.VOTING);
        assertThat(stages(way, "2026-06-11", "2026-12-31")).isEmpty();
        assertThat(stages(way, "2026-01-01", "2026-03-01")).isEmpty();
    }

    private static List<Stage> stages(Way way, String from, String to) {
        var period = new Span(LocalDate.parse(from), LocalDate.parse(to));
        return new Counting(period, TODAY, List.of(way), List.of())
                .inAll().stages().stream().map(StageFigures::stage).toList();
    }

    /** So many proposals, of which the first was received for a day, the second for two. */
    private static Figures figures(int proposals) {
        var ways = IntStream.rangeClosed(1, proposals)
                .mapToObj(n -> Way.of(
                        "proposal-2026-000" + n,
                        "RECEIVED@2026-03-02 CLOSED@" + LocalDate.of(2026, 3, 2).plusDays(n),
                        null))
                .toList();
        return new Counting(YEAR, TODAY, ways, List.of()).inAll();
    }

    private static Way way(int n, Random chance) {
        var day = FIRST.plusDays(chance.nextInt(60));
        var referred = day.plusDays(chance.nextInt(100));
        var transferred = referred.plusDays(1 + chance.nextInt(20));
        var decided = transferred.plusDays(chance.nextInt(60));
        var begun = decided.plusDays(chance.nextInt(60));
        return Way.of(
                "proposal-2026-" + (1000 + n),
                "RECEIVED@%s REFERRED@%s DECIDED@%s IMPLEMENTING@%s".formatted(day, referred, decided, begun),
                chance.nextBoolean()
                        ? "tekniska@%s kultur@%s".formatted(referred, transferred)
                        : "tekniska@%s".formatted(referred));
    }

    private static long days(Stage stage, Stream<Figures> figures) {
        return figures.flatMap(its -> its.stages().stream())
                .filter(its -> its.stage() == stage)
                .mapToLong(StageFigures::totalDays)
                .sum();
    }
}
