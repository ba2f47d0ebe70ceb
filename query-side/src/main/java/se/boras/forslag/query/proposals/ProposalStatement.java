package se.boras.forslag.query.proposals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.query.calendar.Almanacs;
import se.boras.forslag.query.reading.Times;
import se.boras.forslag.query.told.PromiseTold;
import se.boras.forslag.query.told.Statement;
import se.boras.forslag.query.told.Voice;

/** Says where the proposal itself stood: its stage, its votes, its decision, what was promised and what was next. */
@Component
@Order(1)
class ProposalStatement implements Statement {

    private final ProposalPast past;
    private final Telling telling;
    private final Almanacs almanacs;
    private final Clock clock;

    ProposalStatement(ProposalPast past, Telling telling, Almanacs almanacs, Clock clock) {
        this.past = past;
        this.telling = telling;
        this.almanacs = almanacs;
        this.clock = clock;
    }

    @Override
    public List<Field> of(ProposalId proposal, Times times, Voice voice) {
        var moment = times.moment(clock);
        return past.at(proposal, times)
                .map(was -> telling.whole(was.view(), was.valid(), moment, almanacs.of(times), voice.language()))
                .map(told -> fields(told, Times.day(moment), voice))
                .orElse(List.of());
    }

    private static List<Field> fields(ProposalAnswer told, LocalDate day, Voice voice) {
        var own = Stream.of(
                field("title", told.title(), voice),
                field("stage", voice.word("stage", told.stage(), day), voice),
                field("outcome", voice.word("outcome", told.outcome(), day), voice),
                field("votes", votes(told.votes(), voice), voice),
                field("lead", voice.organ(told.lead(), day), voice),
                field("decision", decision(told.decision(), voice), voice),
                field("nextStep", next(told.nextStep(), voice), voice));
        var promises = told.commitments().stream().flatMap(promise -> fields(promise, day, voice));
        return Stream.concat(own, promises).toList();
    }

    private static Stream<Field> fields(PromiseTold promise, LocalDate day, Voice voice) {
        return Stream.of(
                field(promise, "state", voice.word("state", promise.state(), day), voice),
                field(promise, "dueBy", due(promise, voice), voice),
                field(promise, "responsible", voice.organ(promise.responsible(), day), voice));
    }

    private static Field field(String name, @Nullable String value, Voice voice) {
        return new Field(name, voice.text("stated." + name), value);
    }

    private static Field field(PromiseTold promise, String name, @Nullable String value, Voice voice) {
        var label = voice.filled("stated.commitment." + name, Map.of("description", promise.description()));
        return new Field(promise.id() + "." + name, label, value);
    }

    private static String votes(ProposalAnswer.Votes votes, Voice voice) {
        return voice.filled("stated.votes.value", Map.of("valid", votes.valid(), "required", votes.required()));
    }

    private static @Nullable String decision(ProposalAnswer.@Nullable Decision decision, Voice voice) {
        if (decision == null) {
            return null;
        }
        var values = new HashMap<String, @Nullable Object>();
        values.put("type", decision.type());
        values.put("basis", decision.basis());
        values.put("ground", decision.ground());
        values.put("meetingDate", decision.meetingDate());
        values.put("paragraph", decision.paragraph());
        return voice.filled("stated.decision.value", values);
    }

    private static @Nullable String next(ProposalAnswer.@Nullable Next next, Voice voice) {
        return next == null || next.dueBy() == null
                ? next == null ? null : next.text()
                : voice.filled("stated.nextStep.value", Map.of("text", next.text(), "dueBy", next.dueBy()));
    }

    private static String due(PromiseTold promise, Voice voice) {
        return voice.filled(
                "stated.dueBy.value", promise.dueBy() == null ? Map.of() : Map.of("dueBy", promise.dueBy()));
    }
}
