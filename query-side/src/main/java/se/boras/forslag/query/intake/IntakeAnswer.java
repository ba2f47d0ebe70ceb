package se.boras.forslag.query.intake;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.query.reading.Span;
import se.boras.forslag.query.reading.Times;

/** What came in, day by day, and how that was before, during and after each campaign. */
@Schema(name = "IntakeStatistics")
record IntakeAnswer(
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt,

        @Schema(example = "48211", description = "How far in the log the answer rests on")
        long upToPosition,

        Figures totals,
        List<Day> days,
        List<Effect> campaigns) {

    /** One day, and which campaigns ran on it. */
    @Schema(name = "IntakeDay")
    record Day(LocalDate day, @JsonUnwrapped Figures figures, List<String> campaigns) {}

    /** A campaign, with the same number of days before it and after it to hold it against. */
    @Schema(name = "CampaignEffect")
    record Effect(
            @Schema(example = "campaign-1") String campaignId,
            @Schema(example = "Höstens förslag") String name,
            @Schema(example = "Proposals of the autumn") String nameEnglish,
            @Schema(example = "Annonser på bussar") String channel,
            Part before,
            Part during,
            Part after) {}

    /** Some days on end; {@code daysSoFar} of them have come, and only those have figures. */
    @Schema(name = "CampaignPart")
    record Part(
            LocalDate from,
            LocalDate to,
            @Schema(example = "14") long daysSoFar,
            @JsonUnwrapped Figures figures) {}

    static IntakeAnswer of(
            Span asked, Span known, Times times, long position, List<Counted> counted, List<Campaign> campaigns) {
        var period = asked.within(known);
        var byDay = counted.stream().collect(Collectors.groupingBy(Counted::day));
        return new IntakeAnswer(
                asked.from(),
                asked.to(),
                times.asOf(),
                times.knownAt(),
                position,
                Figures.of(within(period, counted)),
                period.each().stream().map(day -> day(day, byDay, campaigns)).toList(),
                campaigns.stream()
                        .map(campaign -> effect(campaign, known.to(), counted))
                        .toList());
    }

    private static Day day(LocalDate day, Map<LocalDate, List<Counted>> byDay, List<Campaign> campaigns) {
        var running = campaigns.stream()
                .filter(campaign -> campaign.runs().includes(day))
                .map(campaign -> campaign.id().value())
                .toList();
        return new Day(day, Figures.of(byDay.getOrDefault(day, List.of())), running);
    }

    private static Effect effect(Campaign campaign, LocalDate today, List<Counted> counted) {
        var runs = campaign.runs();
        return new Effect(
                campaign.id().value(),
                campaign.name(),
                campaign.nameEnglish(),
                campaign.channel(),
                part(runs.before(), today, counted),
                part(runs, today, counted),
                part(runs.after(), today, counted));
    }

    private static Part part(Span span, LocalDate today, List<Counted> counted) {
        var soFar = span.within(new Span(span.from(), today)).days();
        return new Part(span.from(), span.to(), soFar, Figures.of(within(span, counted)));
    }

    private static Collection<Counted> within(Span span, List<Counted> counted) {
        return counted.stream().filter(one -> span.includes(one.day())).toList();
    }
}
