package se.boras.forslag.query.proposals;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.privacy.SealedText;
import se.boras.forslag.query.Unsealing;
import se.boras.forslag.query.calendar.Almanac;
import se.boras.forslag.query.proposals.ProposalAnswer.Decision;
import se.boras.forslag.query.proposals.ProposalAnswer.Influence;
import se.boras.forslag.query.proposals.ProposalAnswer.Listed;
import se.boras.forslag.query.proposals.ProposalAnswer.Next;
import se.boras.forslag.query.proposals.ProposalAnswer.Tombstone;
import se.boras.forslag.query.proposals.ProposalAnswer.Votes;
import se.boras.forslag.query.reading.Times;
import se.boras.forslag.query.told.PromiseTold;
import se.boras.forslag.query.told.Sentences;

/** Tells a view to somebody: opens what is sealed, reads the clock, finds the words. */
@Component
class Telling {

    private final Unsealing texts;
    private final Sentences words;

    Telling(Unsealing texts, Sentences words) {
        this.texts = texts;
        this.words = words;
    }

    ProposalAnswer whole(ProposalView view, int valid, Instant moment, Almanac almanac, Locale locale) {
        var brief = listed(view, valid, moment, almanac, locale);
        var publication = view.publication();
        return new ProposalAnswer(
                brief.id(),
                brief.publicNumber(),
                brief.title(),
                open(view, view.content().body(), locale),
                view.content().language(),
                brief.stage(),
                brief.outcome(),
                brief.votes(),
                brief.lead(),
                brief.caseId(),
                decision(view.matter()),
                view.commitments().stream()
                        .map(promise -> PromiseTold.on(Times.day(moment), promise))
                        .toList(),
                brief.nextStep(),
                brief.daysWaiting(),
                publication == null
                        ? null
                        : new Influence(publication.form(), publication.purpose(), publication.degreeOfInfluence()),
                brief.submittedAt(),
                publication == null ? null : publication.publishedAt(),
                view.intake().pathway());
    }

    Listed listed(ProposalView view, int valid, Instant moment, Almanac almanac, Locale locale) {
        var matter = view.matter();
        return new Listed(
                view.id().value(),
                view.id().publicNumber().value(),
                title(view, locale),
                view.stageAt(moment),
                view.outcome(),
                new Votes(
                        view.ballot().required(),
                        valid + view.ballot().elsewhere(),
                        view.ballot().closesAt()),
                matter == null ? null : matter.lead().value(),
                matter == null ? null : matter.caseId().value(),
                next(NextStep.of(view, moment, almanac), locale),
                waiting(view, moment),
                view.intake().submittedAt());
    }

    String title(ProposalView view, Locale locale) {
        return open(view, view.content().title(), locale);
    }

    static Tombstone tombstone(ProposalView view, Instant moment) {
        return new Tombstone(view.id().value(), view.id().publicNumber().value(), view.stageAt(moment), view.outcome());
    }

    /** Days in the present stage: tabling, remittal and a new lead do not set them back. */
    private static long waiting(ProposalView view, Instant moment) {
        return view.closed() ? 0 : Math.max(0, ChronoUnit.DAYS.between(view.since(), Times.day(moment)));
    }

    private static @Nullable Decision decision(@Nullable CasePart matter) {
        var ruling = matter == null ? null : matter.decision();
        return ruling == null || matter == null
                ? null
                : new Decision(
                        ruling.id().value(),
                        ruling.type(),
                        ruling.ground(),
                        ruling.basis(),
                        ruling.meetingDate(),
                        ruling.paragraph(),
                        matter.dnr().isEmpty() ? null : matter.dnr().getFirst(),
                        ruling.text(),
                        ruling.motivation());
    }

    private @Nullable Next next(@Nullable NextStep step, Locale locale) {
        return step == null
                ? null
                : new Next(step.what(), words.text("next." + step.what(), locale), step.who(), step.dueBy());
    }

    private String open(ProposalView view, @Nullable SealedText text, Locale locale) {
        if (view.content().isErased()) {
            return words.text("text.erased", locale);
        }
        return text == null
                ? words.text("text.redacted", locale)
                : texts.open(view.id(), text).orElseGet(() -> words.text("text.erased", locale));
    }
}
