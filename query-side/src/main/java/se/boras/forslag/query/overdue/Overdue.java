package se.boras.forslag.query.overdue;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
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
import se.boras.forslag.query.reading.Listing;
import se.boras.forslag.query.reading.Page;
import se.boras.forslag.query.reading.SortKey;
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
        var after = page.after();
        var late = deadlines.overdue(moment, question.committee(), question.kind()).stream()
                .filter(deadline -> after == null || key(deadline).compareTo(after) > 0)
                .sorted(comparing(Overdue::key))
                .limit(page.fetch())
                .toList();
        var shown = page.of(late, Overdue::key, deadline -> deadline);
        var almanac = almanacs.at(moment.position());
        var known = titles.of(
                shown.items().stream().map(Deadline::proposalId).distinct().toList());
        return new Listing<>(
                shown.items().stream()
                        .map(deadline -> row(deadline, moment, almanac, known.get(deadline.proposalId()), locale))
                        .toList(),
                shown.next());
    }

    private OverdueRow row(Deadline deadline, Moment moment, Almanac almanac, @Nullable String title, Locale locale) {
        var dueBy = dueBy(deadline);
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

    /** Longest overdue first; what is late since the same day stands in the order of the numbers. */
    private static String key(Deadline deadline) {
        var day = dueBy(deadline).toEpochDay();
        return "%010d-%s-%010d-%010d"
                .formatted(
                        Math.max(0, day),
                        SortKey.of(deadline.subject()),
                        deadline.step().ordinal(),
                        deadline.feedback() == null ? 0 : deadline.feedback().ordinal());
    }

    private static LocalDate dueBy(Deadline deadline) {
        return Objects.requireNonNull(deadline.dueBy());
    }
}
