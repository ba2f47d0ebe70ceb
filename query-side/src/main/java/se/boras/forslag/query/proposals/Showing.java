package se.boras.forslag.query.proposals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.query.calendar.Almanacs;
import se.boras.forslag.query.proposals.Shown.Influence;
import se.boras.forslag.query.proposals.Shown.Next;
import se.boras.forslag.query.proposals.Shown.Pledge;
import se.boras.forslag.query.proposals.Shown.Ruled;
import se.boras.forslag.query.reading.Times;
import se.boras.forslag.query.told.Sentences;
import se.boras.forslag.query.told.Voice;

/** Puts a proposal into the words of its page. */
@Component
class Showing {

    private final Telling telling;
    private final Timeline timeline;
    private final Almanacs almanacs;
    private final Sentences sentences;

    Showing(Telling telling, Timeline timeline, Almanacs almanacs, Sentences sentences) {
        this.telling = telling;
        this.timeline = timeline;
        this.almanacs = almanacs;
        this.sentences = sentences;
    }

    Shown of(ProposalView view, int valid, Instant moment, Locale locale) {
        var told = telling.whole(view, valid, moment, almanacs.of(Times.NOW), locale);
        var voice = sentences.in(locale);
        var today = Times.day(moment);
        return new Shown(
                Brief.of(view, told.title(), valid, moment),
                told.body()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                Times.day(told.submittedAt()),
                voice.organ(told.lead(), today),
                next(told, today, voice),
                influence(told, today, voice),
                ruled(told.decision(), voice),
                told.commitments().stream()
                        .map(promise -> new Pledge(
                                promise,
                                word(voice, "state", promise.state(), today),
                                String.valueOf(voice.organ(promise.responsible(), today))))
                        .toList(),
                Chapters.of(timeline.of(view.id(), Times.NOW, false, locale)));
    }

    private static @Nullable Next next(ProposalAnswer told, LocalDate today, Voice voice) {
        var next = told.nextStep();
        if (next == null) {
            return null;
        }
        var role = next.who().equals(next.who().toUpperCase(Locale.ROOT));
        var dueBy = next.dueBy();
        return new Next(
                next.text(),
                role ? voice.text("who." + next.who()) : String.valueOf(voice.organ(next.who(), today)),
                dueBy,
                dueBy != null && dueBy.isBefore(today),
                told.daysWaiting());
    }

    private static @Nullable Influence influence(ProposalAnswer told, LocalDate today, Voice voice) {
        var influence = told.influence();
        return influence == null
                ? null
                : new Influence(
                        influence.form() == null ? null : word(voice, "form", influence.form(), today),
                        influence.purpose(),
                        influence.degreeOfInfluence());
    }

    private static @Nullable Ruled ruled(ProposalAnswer.@Nullable Decision decision, Voice voice) {
        return decision == null
                ? null
                : new Ruled(
                        word(voice, "type", decision.type(), decision.meetingDate()),
                        voice.word("ground", decision.ground(), decision.meetingDate()),
                        decision.meetingDate(),
                        decision.paragraph(),
                        decision.dnr(),
                        decision.text(),
                        decision.motivation());
    }

    private static String word(Voice voice, String component, Object value, LocalDate day) {
        var word = String.valueOf(voice.word(component, value, day));
        return word.substring(0, 1).toUpperCase(voice.language()) + word.substring(1);
    }
}
