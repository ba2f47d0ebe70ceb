package se.boras.forslag.query.indicators;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.query.annals.Moments;
import se.boras.forslag.query.indicators.Indicator.Unit;
import se.boras.forslag.query.indicators.IndicatorsAnswer.Item;
import se.boras.forslag.query.indicators.Values.Value;
import se.boras.forslag.query.reading.Share;
import se.boras.forslag.query.reading.Span;
import se.boras.forslag.query.reading.Times;
import se.boras.forslag.query.titles.CommitteeNames;
import se.boras.forslag.query.told.OrganNames;
import se.boras.forslag.query.told.Sentences;

/** Tells key figures in words and numbers. */
@Component
class Indicators {

    private static final int USUAL_DAYS = 365;
    private static final Locale SWEDISH = Locale.of("sv");

    private final Values values;
    private final Moments moments;
    private final CommitteeNames names;
    private final Sentences words;
    private final Clock clock;

    Indicators(Values values, Moments moments, CommitteeNames names, Sentences words, Clock clock) {
        this.values = values;
        this.moments = moments;
        this.names = names;
        this.words = words;
        this.clock = clock;
    }

    /** In the order of their definitions: of all first, then of each committee, or of the one that is asked for. */
    IndicatorsAnswer asked(
            @Nullable String from, @Nullable String to, @Nullable String committee, Times times, Locale locale) {
        var moment = moments.of(times).on(Times.day(times.moment(clock)));
        var period = Span.asked(from, to, moment.day(), USUAL_DAYS);
        var found = values.of(period, committee, moment);
        var organs = names.names();
        var items = Definitions.ALL.stream()
                .flatMap(indicator -> ofAllFirst(indicator, found.getOrDefault(indicator.id(), List.of()))
                        .map(value -> item(indicator, value, period, organs, locale)))
                .toList();
        var knownAt = times.knownAt() == null ? clock.instant() : times.knownAt();
        return new IndicatorsAnswer(moment.day(), knownAt, moment.position(), items);
    }

    /** A figure of which nothing has been counted is told all the same. */
    private static Stream<Value> ofAllFirst(Indicator indicator, List<Value> found) {
        return found.isEmpty() ? Stream.of(new Value(indicator.id(), null, 0, 0, null)) : found.stream();
    }

    private Item item(Indicator indicator, Value value, Span period, OrganNames organs, Locale locale) {
        var key = "indicator." + indicator.id();
        var organ = value.organ();
        var english = locale.getLanguage().equals("en");
        return new Item(
                indicator.id(),
                words.text(key + ".name", SWEDISH),
                words.text(key + ".name", Locale.ENGLISH),
                words.text(key + ".definition", locale),
                indicator.version(),
                indicator.unit(),
                period.from(),
                period.to(),
                organ,
                organ == null ? null : organs.of(organ, period.to(), english),
                indicator.unit() == Unit.PERCENT ? value.numerator() : null,
                value.denominator(),
                told(indicator.unit(), value));
    }

    private static @Nullable BigDecimal told(Unit unit, Value value) {
        return switch (unit) {
            case PERCENT -> Share.percent(value.numerator(), value.denominator());
            case MEDIAN_DAYS -> Share.days(value.median(), value.denominator());
        };
    }
}
