package se.boras.forslag.query.scorecard;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.query.annals.Moment;
import se.boras.forslag.query.annals.Moments;
import se.boras.forslag.query.reading.Refused;
import se.boras.forslag.query.reading.Span;
import se.boras.forslag.query.reading.Times;
import se.boras.forslag.query.told.Sentences;

/** Writes the cards of committees. */
@Component
class Scorecards {

    private static final Sums NOTHING = new Sums(Map.of());

    /** What is asked for, once it is clear which days and which position are meant. */
    private record Asked(Span period, Moment moment, Instant knownAt) {}

    private final Counting counting;
    private final Organs organs;
    private final Moments moments;
    private final Sentences words;
    private final Clock clock;

    Scorecards(Counting counting, Organs organs, Moments moments, Sentences words, Clock clock) {
        this.counting = counting;
        this.organs = organs;
        this.moments = moments;
        this.words = words;
        this.clock = clock;
    }

    /** A committee that ended has a card too: it says when, and counts what it did until then. */
    Scorecard of(String committee, @Nullable String from, @Nullable String to, Times times, Locale locale) {
        var asked = asked(from, to, times);
        var organ = organs.find(committee, asked.moment().day(), locale).orElseThrow(Refused::unknown);
        var counted = counting.of(committee, asked.period(), asked.moment());
        return new Scorecard(
                organ,
                words.text("scorecard.definition", locale),
                asked.period().from(),
                asked.period().to(),
                asked.moment().day(),
                asked.knownAt(),
                asked.moment().position(),
                Figures.of(counted.sums()),
                counted.rows());
    }

    Scorecard.All all(@Nullable String from, @Nullable String to, Times times, Locale locale) {
        var asked = asked(from, to, times);
        var sums = counting.each(asked.period(), asked.moment());
        return new Scorecard.All(
                words.text("scorecard.definition", locale),
                asked.period().from(),
                asked.period().to(),
                asked.moment().day(),
                asked.knownAt(),
                asked.moment().position(),
                Figures.of(sums.getOrDefault(Counting.ALL, NOTHING)),
                named(sums, asked, locale));
    }

    /** Those that existed in the period, and whoever else has figures in it. */
    private List<Scorecard.Brief> named(Map<String, Sums> sums, Asked asked, Locale locale) {
        var day = asked.moment().day();
        var there = new ArrayList<>(organs.of(asked.period(), day, locale));
        var known = there.stream().map(Organ::committee).collect(Collectors.toSet());
        sums.keySet().stream()
                .filter(committee -> !committee.equals(Counting.ALL) && !known.contains(committee))
                .sorted()
                .map(committee -> organs.find(committee, day, locale)
                        .orElseGet(() -> new Organ(committee, committee, null, null)))
                .forEach(there::add);
        return there.stream()
                .map(organ -> new Scorecard.Brief(organ, Figures.of(sums.getOrDefault(organ.committee(), NOTHING))))
                .toList();
    }

    /** A year is told where no period is asked for. */
    private Asked asked(@Nullable String from, @Nullable String to, Times times) {
        var day = Times.day(times.moment(clock));
        var year = (int) (day.toEpochDay() - day.minusYears(1).toEpochDay());
        var knownAt = times.knownAt() == null ? clock.instant() : times.knownAt();
        return new Asked(Span.asked(from, to, day, year), moments.of(times).on(day), knownAt);
    }
}
