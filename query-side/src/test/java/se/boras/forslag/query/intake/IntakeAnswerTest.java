package se.boras.forslag.query.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.reference.CampaignId;
import se.boras.forslag.query.reading.Span;
import se.boras.forslag.query.reading.Times;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IntakeAnswerTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final Span SEPTEMBER = new Span(FIRST, LocalDate.of(2026, 9, 30));
    private static final Times NOW = Times.of(null, null);

    @RepeatedTest(20)
    void the_days_add_up_to_the_totals_and_a_campaign_to_its_days(RepetitionInfo which) {
        var counted = counted(new Random(which.getCurrentRepetition()));

        var answer = IntakeAnswer.of(SEPTEMBER, SEPTEMBER, NOW, 1, counted, List.of(campaign(10, 14)));

        assertThat(answer.days()).hasSize(30);
        for (ToIntFunction<Figures> figure : figures()) {
            var perDay = answer.days().stream().mapToInt(day -> figure.applyAsInt(day.figures()));
            assertThat(perDay.sum()).isEqualTo(figure.applyAsInt(answer.totals()));
            var during = answer.days().stream()
                    .filter(day -> day.campaigns().contains("campaign-1"))
                    .mapToInt(day -> figure.applyAsInt(day.figures()));
            assertThat(during.sum())
                    .isEqualTo(figure.applyAsInt(
                            answer.campaigns().getFirst().during().figures()));
        }
        assertThat(sum(answer.totals().byChannel().values()))
                .isEqualTo(answer.totals().received());
        assertThat(sum(answer.totals().byClass().values()))
                .isEqualTo(answer.totals().sorted());
        assertThat(sum(answer.totals().byRefusalCode().values()))
                .isEqualTo(answer.totals().refused());
    }

    @Test
    void a_campaign_is_held_against_as_many_days_before_and_after() {
        var counted = List.of(
                received(FIRST.minusDays(1), 100),
                received(FIRST.plusDays(4), 1),
                received(FIRST.plusDays(8), 2),
                received(FIRST.plusDays(9), 14),
                received(FIRST.plusDays(13), 5),
                received(FIRST.plusDays(14), 3),
                received(FIRST.plusDays(19), 100));

        var today = new Span(FIRST, FIRST.plusDays(16));
        var effect = IntakeAnswer.of(SEPTEMBER, today, NOW, 1, counted, List.of(campaign(10, 14)))
                .campaigns()
                .getFirst();

        assertThat(effect.before().figures().received()).isEqualTo(3);
        assertThat(effect.during().figures().received()).isEqualTo(19);
        assertThat(effect.after().figures().received()).isEqualTo(3);
        assertThat(effect.before().from()).isEqualTo(FIRST.plusDays(4));
        assertThat(effect.after().to()).isEqualTo(FIRST.plusDays(18));
        assertThat(effect.during().daysSoFar()).isEqualTo(5);
        assertThat(effect.after().daysSoFar()).isEqualTo(3);
    }

    @Test
    void no_day_is_told_before_anything_came_in_or_after_today() {
        var known = new Span(FIRST.plusDays(2), FIRST.plusDays(4));

        var answer = IntakeAnswer.of(SEPTEMBER, known, NOW, 1, List.of(), List.of());

        assertThat(answer.days()).extracting(IntakeAnswer.Day::day).containsExactlyElementsOf(known.each());
        assertThat(IntakeAnswer.of(new Span(FIRST, FIRST), known, NOW, 1, List.of(), List.of())
                        .days())
                .isEmpty();
    }

    @Test
    void the_median_wait_is_the_middle_one_or_the_mean_of_the_middle_two() {
        assertThat(Figures.of(List.of()).medianDaysToPublication()).isNull();
        assertThat(Figures.of(List.of(published("9", 2), published("10", 1))).medianDaysToPublication())
                .isEqualTo(9);
        assertThat(Figures.of(List.of(published("9", 1), published("10", 1))).medianDaysToPublication())
                .isEqualTo(9.5);
        assertThat(Figures.of(List.of(published("9", 1), published("10", 1), published("100", 1)))
                        .medianDaysToPublication())
                .isEqualTo(10);
    }

    private static List<Counted> counted(Random chance) {
        var what = List.of("A", "B", "C");
        var counted = new ArrayList<Counted>();
        for (int n = 0; n < 200; n++) {
            var kind = Fact.Kind.values()[chance.nextInt(Fact.Kind.values().length)];
            var day = FIRST.plusDays(chance.nextInt(30));
            counted.add(new Counted(
                    day,
                    kind,
                    kind == Fact.Kind.PUBLISHED ? "" + chance.nextInt(20) : what.get(chance.nextInt(3)),
                    1 + chance.nextInt(5)));
        }
        return counted;
    }

    private static List<ToIntFunction<Figures>> figures() {
        return List.of(
                Figures::received,
                Figures::sorted,
                Figures::refused,
                Figures::redirected,
                Figures::published,
                of -> of.byChannel().getOrDefault("A", 0));
    }

    private static Counted received(LocalDate day, int n) {
        return new Counted(day, Fact.Kind.RECEIVED, "WEB", n);
    }

    private static Counted published(String wait, int n) {
        return new Counted(FIRST, Fact.Kind.PUBLISHED, wait, n);
    }

    private static Campaign campaign(int firstDay, int lastDay) {
        return new Campaign(
                new CampaignId("campaign-1"),
                "Höstens förslag",
                "Proposals of the autumn",
                new Span(LocalDate.of(2026, 9, firstDay), LocalDate.of(2026, 9, lastDay)),
                "Annonser",
                1);
    }

    private static int sum(Iterable<Integer> numbers) {
        var sum = 0;
        for (var number : numbers) {
            sum += number;
        }
        return sum;
    }
}
