package se.boras.forslag.query.trail;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.reading.Json;
import se.boras.forslag.query.told.Facts;
import se.boras.forslag.query.told.Voice;
import se.boras.forslag.query.votes.PastVotes;

/** Writes the lines of one trail, event after event in the order of the log. */
final class Scribe {

    private static final List<String> WHY = List.of("reason", "explanation", "motivation", "findings");

    private final Voice voice;
    private final CaseMarks marks = new CaseMarks();

    Scribe(Voice voice) {
        this.voice = voice;
    }

    /** Has to see also what is not to be written, for later lines rest on it. */
    Scribe note(PastEvent past) {
        marks.note(past.event());
        return this;
    }

    TrailLine line(PastEvent past) {
        var envelope = past.envelope();
        return new TrailLine(
                past.position(),
                past.recordedAt(),
                past.day(),
                past.lagDays(),
                past.type(),
                voice.of(past),
                envelope.actor(),
                envelope.role(),
                envelope.onBehalfOf(),
                voice.organ(envelope.onBehalfOf(), past.day()),
                envelope.channel(),
                marks.dnr(past.event()),
                marks.paragraph(past.event()),
                why(past),
                References.of(past.event()),
                Json.MAPPER.valueToTree(past.event()),
                null);
    }

    TrailLine line(PastVotes.Day day) {
        return new TrailLine(
                day.lastPosition(),
                day.lastAt(),
                day.day(),
                0,
                day.type(),
                voice.ofVotes(day.type(), day.count()),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                Json.MAPPER.valueToTree(new Sum(day.count(), day.firstPosition(), day.lastPosition())),
                null);
    }

    private @Nullable String why(PastEvent past) {
        return WHY.stream()
                .flatMap(name -> Stream.ofNullable(Facts.of(past.event(), name)))
                .map(why -> voice.word("reason", why, past.day()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The votes of one day, and where among the events they lie. */
    private record Sum(long count, long firstPosition, long lastPosition) {}
}
