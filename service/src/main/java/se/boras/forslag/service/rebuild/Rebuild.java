package se.boras.forslag.service.rebuild;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.boras.forslag.query.model.ReadModel;
import se.boras.forslag.service.rebuild.Account.Comparison;
import se.boras.forslag.service.rebuild.Likeness.Statement;

/**
 * One rebuild, of one read model or of several together: the shadow is filled while the old tables answer, compared with
 * what they held at one position, brought up to date, and put in their place.
 */
final class Rebuild {

    /** So near to the end of the log the rest is read while the processors stand still. */
    private static final long NEAR = 500;

    private final Tools tools;
    private final List<Lane> lanes;
    private final Course course;

    Rebuild(Tools tools, List<ReadModel> models, Course course) {
        this.tools = tools;
        this.lanes =
                models.stream().map(model -> new Lane(model, tools.writer())).toList();
        this.course = course;
    }

    void run(OneAtATime lock) {
        tools.shadow().lift();
        var statements = tools.shadow().cast(tables(), onlyAddedTo());
        compare(statements);
        while (tools.progress().head() - behind() > NEAR) {
            readOn();
        }
        course.swapping();
        new Swap(tools, lanes, this::readOn, statements, lock).make(course);
    }

    private void compare(List<Statement> statements) {
        var positions = new HashMap<String, Long>();
        var before = new HashMap<String, Map<String, String>>();
        atOneInstant()
                .executeWithoutResult(_ -> lanes.forEach(lane -> {
                    var model = lane.model();
                    positions.put(model.name(), tools.tokens().position(model.name()));
                    before.put(model.name(), tools.fingerprints().of("read", model.tables()));
                }));
        read(positions, statements);
        for (var lane : lanes) {
            var model = lane.model();
            var old = before.getOrDefault(model.name(), Map.of());
            var anew = atOneInstant().execute(_ -> tools.fingerprints().of("shadow", model.tables()));
            course.compared(new Comparison(
                    model.name(), positions.getOrDefault(model.name(), 0L), old, Map.copyOf(anew), old.equals(anew)));
        }
    }

    /** The shadow is not full until it has all its indexes, and the planner knows what is in it. */
    private void read(Map<String, Long> until, List<Statement> statements) {
        var last = until.values().stream().mapToLong(Long::longValue).max().orElse(0);
        course.reading(last, () -> {
            tools.pass().lead(lanes, lane -> until.getOrDefault(lane.model().name(), 0L), course::passed);
            tools.pass().each(tables(), table -> tools.shadow().complete(table, statements, onlyAddedTo()));
        });
    }

    /** To where the log ends now. */
    private long readOn() {
        var head = tools.progress().head();
        course.reading(head, () -> tools.pass().lead(lanes, _ -> head, course::passed));
        return head;
    }

    private long behind() {
        return lanes.stream().mapToLong(Lane::position).min().orElse(0);
    }

    private List<String> tables() {
        return lanes.stream().flatMap(lane -> lane.model().tables().stream()).toList();
    }

    private Set<String> onlyAddedTo() {
        return lanes.stream()
                .flatMap(lane -> lane.model().onlyAddedTo().stream())
                .collect(toSet());
    }

    private TransactionTemplate atOneInstant() {
        var snapshot = new TransactionTemplate(tools.transactions());
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return snapshot;
    }
}
