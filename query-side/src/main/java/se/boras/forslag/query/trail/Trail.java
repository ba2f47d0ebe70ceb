package se.boras.forslag.query.trail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.log.PastEvents;
import se.boras.forslag.query.log.PastVotes;
import se.boras.forslag.query.reading.Json;
import se.boras.forslag.query.reading.Times;
import se.boras.forslag.query.told.Facts;
import se.boras.forslag.query.told.Sentences;

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

    /** With the votes of a day as one line. */
    void summed(ProposalId proposal, Times times, Locale locale, Consumer<TrailLine> reader) {
        var lines = new ArrayList<TrailLine>();
        events.of(proposal, times).forEach(past -> lines.add(line(past, locale)));
        votes.perDay(proposal, times).forEach(day -> lines.add(line(day, locale)));
        lines.sort(Comparator.comparingLong(TrailLine::position));
        lines.forEach(reader);
    }

    /** With each vote as a line of its own; they may be many, so none is kept. */
    void each(ProposalId proposal, Times times, Locale locale, Consumer<TrailLine> reader) {
        events.withVotes(proposal, times, past -> reader.accept(line(past, locale)));
    }

    private TrailLine line(PastEvent past, Locale locale) {
        var envelope = past.envelope();
        var reason = Facts.of(past.event(), "reason");
        return new TrailLine(
                past.position(),
                past.recordedAt(),
                past.occurredOn(),
                past.type(),
                sentences.of(past.event(), locale),
                envelope.actor(),
                envelope.role(),
                envelope.onBehalfOf(),
                envelope.channel(),
                reason == null ? null : Json.MAPPER.valueToTree(reason).asString(),
                References.of(past.event()),
                Json.MAPPER.valueToTree(past.event()),
                null);
    }

    private TrailLine line(PastVotes.Day day, Locale locale) {
        return new TrailLine(
                day.lastPosition(),
                day.lastAt(),
                day.day(),
                day.type(),
                sentences.ofVotes(day.type(), day.count(), locale),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                Json.MAPPER.valueToTree(new Sum(day.count(), day.firstPosition(), day.lastPosition())),
                null);
    }

    /** The votes of one day, and where among the events they lie. */
    private record Sum(long count, long firstPosition, long lastPosition) {}
}
