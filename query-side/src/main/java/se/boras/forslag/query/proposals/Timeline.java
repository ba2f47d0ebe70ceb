package se.boras.forslag.query.proposals;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.log.PastEvents;
import se.boras.forslag.query.reading.Times;
import se.boras.forslag.query.told.Openness;
import se.boras.forslag.query.told.Sentences;
import se.boras.forslag.query.told.Voice;
import se.boras.forslag.query.votes.PastVotes;

/** What happened to a proposal, in plain words (<i>tidslinje</i>): organs and roles, no persons, votes by the day. */
@Component
class Timeline {

    /** One line of the story. */
    @Schema(name = "TimelineLine")
    record Line(
            long position,
            Instant at,
            LocalDate occurredOn,
            String type,
            String what,
            @Nullable String organ,
            @Nullable String organName,
            @Nullable String role) {}

    private final PastEvents events;
    private final PastVotes votes;
    private final Sentences sentences;

    Timeline(PastEvents events, PastVotes votes, Sentences sentences) {
        this.events = events;
        this.votes = votes;
        this.sentences = sentences;
    }

    List<Line> of(ProposalId proposal, Times times, boolean staff, Locale locale) {
        var voice = sentences.in(locale);
        var told = events.of(proposal, times).stream()
                .filter(past -> staff || Openness.of(past.event()) == Openness.OPEN)
                .map(past -> line(past, voice, staff));
        var voted = votes.perDay(proposal, times).stream()
                .filter(day -> staff || !day.type().equals("VoteAttemptRefused"))
                .map(day -> line(day, voice));
        return Stream.concat(told, voted)
                .sorted(Comparator.comparingLong(Line::position))
                .toList();
    }

    private static Line line(PastEvent past, Voice voice, boolean staff) {
        var organ = past.envelope().onBehalfOf();
        return new Line(
                past.position(),
                past.recordedAt(),
                past.day(),
                past.type(),
                staff ? voice.of(past) : voice.publicly(past),
                organ,
                voice.organ(organ, past.day()),
                past.envelope().role());
    }

    private static Line line(PastVotes.Day day, Voice voice) {
        return new Line(
                day.lastPosition(),
                day.lastAt(),
                day.day(),
                day.type(),
                voice.ofVotes(day.type(), day.count()),
                null,
                null,
                "CITIZEN");
    }
}
