package se.boras.forslag.query.stays;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.query.annals.Moment;
import se.boras.forslag.query.annals.Moments;
import se.boras.forslag.query.reading.Span;
import se.boras.forslag.query.reading.Times;
import se.boras.forslag.query.stays.TimeInStage.Figures;
import se.boras.forslag.query.stays.TimeInStage.OfCommittee;
import se.boras.forslag.query.titles.CommitteeNames;

/** Tells how long proposals stayed where. */
@Component
class TimesInStage {

    private static final int USUAL_DAYS = 365;
    private static final Figures NONE = new Figures(0, List.of(), new Loops(0, 0, 0, 0));

    private final Ways ways;
    private final Moments moments;
    private final CommitteeNames names;
    private final Clock clock;

    TimesInStage(Ways ways, Moments moments, CommitteeNames names, Clock clock) {
        this.ways = ways;
        this.moments = moments;
        this.names = names;
        this.clock = clock;
    }

    TimeInStage asked(
            @Nullable String from, @Nullable String to, @Nullable String committee, Times times, Locale locale) {
        var moment = moments.of(times).on(Times.day(times.moment(clock)));
        var period = Span.asked(from, to, moment.day(), USUAL_DAYS);
        var counting = new Counting(period, moment.day(), ways.during(period, moment), ways.putOff(period, moment));
        var byCommittee = counting.byCommittee();
        return new TimeInStage(
                period.from(),
                period.to(),
                moment.day(),
                times.knownAt(),
                moment.position(),
                committee,
                committee == null ? counting.inAll() : byCommittee.getOrDefault(committee, NONE),
                byCommittee.entrySet().stream()
                        .filter(it -> committee == null || committee.equals(it.getKey()))
                        .map(it -> named(it, moment, locale))
                        .toList());
    }

    private OfCommittee named(Map.Entry<String, Figures> its, Moment moment, Locale locale) {
        return new OfCommittee(its.getKey(), names.on(moment.day(), its.getKey(), locale), its.getValue());
    }
}
