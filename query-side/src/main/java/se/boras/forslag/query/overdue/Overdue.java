package se.boras.forslag.query.overdue;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.query.annals.Moment;
import se.boras.forslag.query.calendar.Almanac;
import se.boras.forslag.query.calendar.Almanacs;
import se.boras.forslag.query.deadlines.Deadline;
import se.boras.forslag.query.deadlines.Deadlines;
import se.boras.forslag.query.deadlines.Place;
import se.boras.forslag.query.reading.Asked;
import se.boras.forslag.query.reading.Listing;
import se.boras.forslag.query.reading.Page;
import se.boras.forslag.query.titles.Titles;
import se.boras.forslag.query.told.Sentences;
import se.boras.forslag.query.told.Whose;

/** Puts what is late in order and words. */
@Component
class Overdue {

    private final Deadlines deadlines;
    private final Almanacs almanacs;
    private final Titles titles;
    private final Sentences words;

    Overdue(Deadlines deadlines, Almanacs almanacs, Titles titles, Sentences words) {
        this.deadlines = deadlines;
        this.almanacs = almanacs;
        this.titles = titles;
        this.words = words;
    }

    Listing<OverdueRow> listed(OverdueController.Question question, Moment moment, Page page, Locale locale) {
        var almanac = almanacs.at(moment.position());
        var after = Asked.read("cursor", page.after(), Place::at);
        var late = deadlines.late(
                new Deadlines.Late(question.committee(), question.kind(), after, page.fetch()), moment, almanac);
        var known = titles.of(late.stream().map(Deadline::proposalId).distinct().toList());
        return page.of(
                late,
                Place::cursor,
                deadline -> row(deadline, moment, almanac, known.get(deadline.proposalId()), locale));
    }

    private OverdueRow row(Deadline deadline, Moment moment, Almanac almanac, @Nullable String title, Locale locale) {
        var dueBy = Objects.requireNonNull(deadline.dueBy());
        var number = new ProposalId(deadline.proposalId()).publicNumber().value();
        return new OverdueRow(
                deadline.step(),
                deadline.feedback(),
                words.text("next." + deadline.step(), locale),
                number,
                title,
                deadline.subject(),
                deadline.committee(),
                Whose.step(deadline.step(), deadline.committee()),
                dueBy,
                Almanac.daysOverdue(dueBy, moment.day()),
                almanac.workingDaysOverdue(dueBy, moment.day()),
                deadline.rung(),
                deadline.explanation(),
                deadline.forecast(),
                deadline.subject().startsWith("case-")
                        ? "/api/cases/" + deadline.subject()
                        : "/api/proposals/" + number);
    }
}
