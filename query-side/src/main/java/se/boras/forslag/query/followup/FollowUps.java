package se.boras.forslag.query.followup;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.boras.forslag.query.annals.Moment;
import se.boras.forslag.query.annals.Moments;
import se.boras.forslag.query.reading.Times;
import se.boras.forslag.query.titles.CommitteeNames;
import se.boras.forslag.query.titles.Titles;
import se.boras.forslag.query.told.Sentences;

/** Tells a follow-up in words and figures. */
@Component
public class FollowUps {

    /** Goes up whenever the same log would give other figures or other rows. */
    public static final int DEFINITION = 1;

    private final Compiling compiling;
    private final Moments moments;
    private final Titles titles;
    private final CommitteeNames names;
    private final Sentences words;
    private final Clock clock;

    FollowUps(Compiling compiling, Moments moments, Titles titles, CommitteeNames names, Sentences words, Clock clock) {
        this.compiling = compiling;
        this.moments = moments;
        this.titles = titles;
        this.names = names;
        this.words = words;
        this.clock = clock;
    }

    /** Without a day the question is asked for today, and without an instant for what is known now. */
    public FollowUp asked(Period period, Times times, Locale locale) {
        var instant = times.moment(clock);
        var moment = moments.of(times).on(Times.day(instant));
        return at(period, moment, times.knownAt() == null ? clock.instant() : times.knownAt(), locale);
    }

    /** As it was asked before: the same period and moment give the same rows, whatever has been recorded since. */
    public FollowUp at(Period period, Moment moment, Instant knownAt, Locale locale) {
        var rows = compiling.rows(period, moment);
        var figures = Figures.of(rows);
        return new FollowUp(
                new FollowUp.Definition("follow-up", DEFINITION, words.text("follow-up.definition", locale)),
                period.from(),
                period.to(),
                moment.day(),
                knownAt,
                moment.position(),
                summary(figures, locale),
                figures,
                byCommittee(rows, moment, locale),
                titled(rows),
                RowsHash.of(rows));
    }

    private List<FollowUp.OfCommittee> byCommittee(List<FollowUpRow> rows, Moment moment, Locale locale) {
        return Compiling.byCommittee(rows).entrySet().stream()
                .map(it -> new FollowUp.OfCommittee(
                        it.getKey(), names.on(moment.day(), it.getKey(), locale), it.getValue()))
                .toList();
    }

    private List<FollowUpRow> titled(List<FollowUpRow> rows) {
        var known = titles.of(rows.stream().map(FollowUpRow::proposalId).toList());
        return rows.stream().map(row -> row.titled(known.get(row.proposalId()))).toList();
    }

    private String summary(Figures figures, Locale locale) {
        return words.text("follow-up.summary", locale, figures.implemented(), figures.approved());
    }
}
