package se.boras.forslag.query.trail;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.query.log.PastEvents;
import se.boras.forslag.query.reading.Times;
import se.boras.forslag.query.told.Sentences;
import se.boras.forslag.query.told.Statement;
import se.boras.forslag.query.told.Voice;
import se.boras.forslag.query.trail.Difference.Change;
import se.boras.forslag.query.votes.PastVotes;

/** Tells what was recorded between two moments, and what that changed. */
@Component
class Differences {

    /** One kind of step that votes take, on one day. */
    private record Kind(String type, LocalDate day) {}

    private final PastEvents events;
    private final PastVotes votes;
    private final List<Statement> statements;
    private final Sentences sentences;

    Differences(PastEvents events, PastVotes votes, List<Statement> statements, Sentences sentences) {
        this.events = events;
        this.votes = votes;
        this.statements = statements;
        this.sentences = sentences;
    }

    Optional<Difference> of(ProposalId proposal, Span span, Locale locale) {
        var voice = sentences.in(locale);
        var lines = new ArrayList<TrailLine>();
        var known = events(proposal, span, new Scribe(voice), lines);
        votes(proposal, span, new Scribe(voice), lines);
        lines.sort(Comparator.comparingLong(TrailLine::position));
        return known
                ? Optional.of(new Difference(
                        span.from(),
                        span.to(),
                        span.swapped(),
                        span.swapped() ? voice.text("difference.swapped") : null,
                        changes(stated(proposal, span.from(), voice), stated(proposal, span.to(), voice)),
                        List.copyOf(lines)))
                : Optional.empty();
    }

    private boolean events(ProposalId proposal, Span span, Scribe scribe, List<TrailLine> lines) {
        var past = events.of(proposal, span.to());
        for (var event : past) {
            scribe.note(event);
            if (!span.from().includes(event.day()) || !span.from().knows(event.recordedAt())) {
                lines.add(scribe.line(event));
            }
        }
        return !past.isEmpty();
    }

    /** A day whose votes were partly there before is told by those that came to it. */
    private void votes(ProposalId proposal, Span span, Scribe scribe, List<TrailLine> lines) {
        var before = votes.perDay(proposal, span.from()).stream()
                .collect(toMap(day -> new Kind(day.type(), day.day()), identity()));
        for (var day : votes.perDay(proposal, span.to())) {
            var earlier = before.get(new Kind(day.type(), day.day()));
            if (earlier == null) {
                lines.add(scribe.line(day));
            } else if (earlier.count() < day.count()) {
                lines.add(scribe.line(day.since(earlier)));
            }
        }
    }

    private Map<String, Statement.Field> stated(ProposalId proposal, Times times, Voice voice) {
        var fields = new LinkedHashMap<String, Statement.Field>();
        statements.stream()
                .flatMap(statement -> statement.of(proposal, times, voice).stream())
                .forEach(field -> fields.put(field.field(), field));
        return fields;
    }

    private static List<Change> changes(Map<String, Statement.Field> before, Map<String, Statement.Field> after) {
        return Stream.concat(after.keySet().stream(), before.keySet().stream())
                .distinct()
                .map(field -> change(field, before.get(field), after.get(field)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private static Change change(String name, Statement.@Nullable Field before, Statement.@Nullable Field after) {
        var either = Objects.requireNonNull(after == null ? before : after);
        return new Change(
                name, either.label(), before == null ? null : before.value(), after == null ? null : after.value());
    }
}
