package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.boras.forslag.service.house.Described.Operation;
import se.boras.forslag.service.house.Visitor.Reply;

/** Walks the table of rights cell by cell: every role at every door of the interface. */
@TheHouse
class RightsTest {

    /** After these the matter is another committee's, or the time another. */
    private static final Set<String> LAST = Set.of("transfer", "reassignment", "clock");

    /** Nothing has been put aside, and nothing mailed to whom the example names. */
    private static final Set<String> NOTHING_THERE = Set.of("dead-letters/{id}", "bounces");

    private static final Set<String> SECOND_PAIR_OF_EYES = Set.of("four-eyes");
    private static final Set<String> ANOTHER_COMMITTEE = Set.of("not-your-committee", "not-consulted");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private final Matrix matrix = Matrix.read();
    private final List<String> wrong = new ArrayList<>();
    private Visitor anyone;
    private Described described;
    private AtTheDoors doors;

    @BeforeEach
    void with_something_behind_every_door() {
        var town = Town.on(port);
        anyone = town.anyone();
        described = Described.by(anyone);
        doors = AtTheDoors.of(town, described);
    }

    @Test
    void every_operation_has_a_row_and_every_row_an_operation() {
        var rows = matrix.rows().keySet().stream()
                .filter(row -> row.contains(" /api/"))
                .toList();

        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(
                        operations().map(RightsTest::name).toList());
    }

    @Test
    void nobody_gets_further_than_the_table_says_and_nothing_happens() {
        var head = head();

        cells("", (operation, role) -> {
            var reply = doors.knock(operation, Staff.in(role, anyone));
            var expected = role.equals("anyone") ? 401 : 403;
            if (reply.status() != expected
                    || !reply.get("code").equals(expected == 401 ? "not-signed-in" : "role-not-allowed")) {
                note(operation, role, reply);
            }
        });
        cells("own", (operation, role) -> {
            var reply = doors.knock(operation, Staff.elsewhere(role, anyone));
            if (reply.status() != 403 || !ANOTHER_COMMITTEE.contains(reply.get("code"))) {
                note(operation, role + " of another committee", reply);
            }
        });

        assertThat(wrong).isEmpty();
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void whoever_may_is_let_in() {
        for (var mark : List.of("yes", "own")) {
            cells(mark, (operation, role) -> {
                var reply = doors.knock(operation, Staff.in(role, anyone));
                if (refused(operation, reply)) {
                    note(operation, role, reply);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean refused(Operation operation, Reply reply) {
        return switch (reply.status()) {
            case 401 -> true;
            case 403 -> !SECOND_PAIR_OF_EYES.contains(reply.get("code"));
            case 404 -> NOTHING_THERE.stream().noneMatch(operation.path()::contains);
            default -> reply.status() >= 500;
        };
    }

    private void cells(String mark, BiConsumer<Operation, String> look) {
        operations()
                .sorted((one, other) -> Boolean.compare(changesMuch(one), changesMuch(other)))
                .forEach(operation -> matrix.of(name(operation)).forEach((role, says) -> {
                    if (says.equals(mark)) {
                        look.accept(operation, role);
                    }
                }));
    }

    private static boolean changesMuch(Operation operation) {
        return LAST.contains(operation.path().substring(operation.path().lastIndexOf('/') + 1));
    }

    private Stream<Operation> operations() {
        return Stream.of("get", "post").flatMap(method -> described.operations(method).stream());
    }

    private static String name(Operation operation) {
        return operation.method().toUpperCase() + " " + operation.path();
    }

    private void note(Operation operation, String role, Reply reply) {
        wrong.add(name(operation) + " by " + role + " -> " + reply.status() + " " + reply.text());
    }

    private long head() {
        return database.sql("select max(position) from log.event")
                .query(Long.class)
                .single();
    }
}
