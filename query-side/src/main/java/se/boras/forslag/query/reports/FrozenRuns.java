package se.boras.forslag.query.reports;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.boras.forslag.query.annals.Moment;
import se.boras.forslag.query.followup.Figures;
import se.boras.forslag.query.followup.FollowUp;
import se.boras.forslag.query.followup.FollowUp.OfCommittee;
import se.boras.forslag.query.followup.FollowUps;
import se.boras.forslag.query.followup.Period;
import se.boras.forslag.query.titles.CommitteeNames;
import se.boras.forslag.query.told.Sentences;

/** Runs a frozen report again, from the day and the position at which it was frozen. */
@Component
class FrozenRuns {

    private final FollowUps followUps;
    private final CommitteeNames names;
    private final Sentences words;

    FrozenRuns(FollowUps followUps, CommitteeNames names, Sentences words) {
        this.followUps = followUps;
        this.names = names;
        this.words = words;
    }

    FrozenRun of(Report report, Locale locale) {
        var again = again(report, locale);
        return FrozenRun.of(
                report,
                asStored(report, again, locale),
                again.rowsHash().equals(report.frozen().rowsHash()));
    }

    FollowUp again(Report report, Locale locale) {
        var frozen = report.frozen();
        var moment = new Moment(frozen.asOf(), frozen.upToPosition());
        return followUps.at(period(report), moment, report.frozenAt(), locale);
    }

    static Period period(Report report) {
        return new Period(report.frozen().decidedFrom(), report.frozen().decidedTo());
    }

    /** The figures are those that were stored: should the rows ever differ from them, that is to be seen. */
    private FollowUp asStored(Report report, FollowUp again, Locale locale) {
        var figures = Figures.of(report.frozen().figures());
        return new FollowUp(
                again.definition(),
                again.from(),
                again.to(),
                again.asOf(),
                again.knownAt(),
                again.upToPosition(),
                words.text("follow-up.summary", locale, figures.implemented(), figures.approved()),
                figures,
                byCommittee(report, locale),
                again.rows(),
                report.frozen().rowsHash());
    }

    private List<OfCommittee> byCommittee(Report report, Locale locale) {
        return report.frozen().byCommittee().stream()
                .map(it -> {
                    var committee = it.committee().value();
                    var name = names.on(report.frozen().asOf(), committee, locale);
                    return new OfCommittee(committee, name, Figures.of(it.figures()));
                })
                .toList();
    }
}
