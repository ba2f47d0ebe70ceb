package se.boras.forslag.query.trail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.query.log.PastEvents;
import se.boras.forslag.query.reading.Times;
import se.boras.forslag.query.told.Sentences;
import se.boras.forslag.query.votes.PastVotes;

/** Everything that is recorded about a proposal, in the order in which it was recorded (<i>revisionsspår</i>). */
@Component
class Trail {

    private final PastEvents events;
    private final PastVotes votes;
    private final Sentences sentences;

    Trail(PastEvents events, PastVotes votes, Sentences sentences) {
        this.events = events;
        this.votes = votes;
        this.sentences = sentences;
    }

    /** With the votes of a day as one line; tells whether there is anything at all, wanted or not. */
    boolean summed(ProposalId proposal, Times times, Wanted wanted, Locale locale, Consumer<TrailLine> reader) {
        var scribe = new Scribe(sentences.in(locale));
        var lines = new ArrayList<TrailLine>();
        var past = events.of(proposal, times);
        past.forEach(event -> {
            scribe.note(event);
            if (wanted.has(event)) {
                lines.add(scribe.line(event));
            }
        });
        votes.perDay(proposal, times).stream()
                .filter(wanted::has)
                .map(scribe::line)
                .forEach(lines::add);
        lines.sort(Comparator.comparingLong(TrailLine::position));
        lines.forEach(reader);
        return !past.isEmpty();
    }

    /** With each vote as a line of its own; they may be many, so none is kept. */
    boolean each(ProposalId proposal, Times times, Wanted wanted, Locale locale, Consumer<TrailLine> reader) {
        var scribe = new Scribe(sentences.in(locale));
        var any = new AtomicBoolean();
        events.withVotes(proposal, times, event -> {
            any.set(true);
            scribe.note(event);
            if (wanted.has(event)) {
                reader.accept(scribe.line(event));
            }
        });
        return any.get();
    }
}
