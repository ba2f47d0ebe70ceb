package se.boras.forslag.service.steps;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.service.inside.Inside;
import se.boras.forslag.service.steps.Field.Kind;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What need not be asked, since the house knows it already. */
@Component
class Known {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Days that are mostly the day on which they are told. */
    private static final Set<String> MOSTLY_TODAY = Set.of("on", "startedOn", "completedOn", "sentOn", "meetingDate");

    private final Inside inside;
    private final Clock clock;

    Known(Inside inside, Clock clock) {
        this.inside = inside;
        this.clock = clock;
    }

    /** Without which the step could not be taken. */
    ObjectNode of(Step step, String id) {
        var known = JSON.createObjectNode();
        switch (step.key()) {
            case "cases.decision" ->
                inside.get("/api/cases/" + id)
                        .json()
                        .path("decisions")
                        .valueStream()
                        .filter(decision -> decision.path("standing").asString().equals("CURRENT"))
                        .forEach(decision -> known.set("replaces", decision.path("id")));
            case "cases.agenda-removal" ->
                inside.get("/api/cases/" + id)
                        .json()
                        .path("meetings")
                        .valueStream()
                        .filter(meeting -> meeting.path("what").asString().equals("SCHEDULED"))
                        .forEach(meeting -> known.set("meetingDate", meeting.path("date")));
            default -> {}
        }
        return known;
    }

    /** What stands in the form before anybody has written in it. */
    ObjectNode suggested(Step step, String id) {
        var known = of(step, id);
        step.fields().stream()
                .filter(field -> field.kind() == Kind.DAY && field.required())
                .filter(field -> MOSTLY_TODAY.contains(field.name()) && !known.has(field.name()))
                .forEach(field -> known.put(field.name(), today().toString()));
        return known;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Circumstances.LOCAL);
    }
}
