package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.boras.forslag.service.house.Described.Operation;
import se.boras.forslag.service.house.Visitor.Reply;

@TheHouse
class BadAddressTest {

    private static final List<String> NO_COMMITTEES = List.of("x%00", "-1", "%5B%5D", "%F0%9F%90%99");
    private static final List<String> NO_VALUES =
            List.of("x%00", "2026-02-30", "-1", "99999999999999999999", "%5B%5D", "%F0%9F%90%99");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Inspection inspection;
    private long head;

    @BeforeEach
    void with_something_to_be_wrong_about() {
        inspection = Inspection.on(port);
        head = head();
    }

    @AfterEach
    void nothing_is_wrong_and_nothing_has_happened() {
        assertThat(inspection.wrong()).isEmpty();
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void what_does_not_exist_is_not_found() {
        for (var operation : Stream.concat(
                        inspection.described().operations("post").stream(),
                        inspection.described().operations("get").stream())
                .filter(operation -> operation.path().contains("{"))
                .toList()) {
            for (var id : List.of(
                    "x",
                    "BF-2026-9999",
                    "proposal-2026-9999",
                    "case-2026-9999-1",
                    "commitment-2026-9999-1-1",
                    "BF-99999999999999999999-1",
                    "%F0%9F%90%99",
                    "1'or'1",
                    "a".repeat(5000))) {
                var reply = with(operation, id);
                inspection.expect(operation + ": " + id, reply, reply.status() == 410 ? 410 : 404, "");
            }
            for (var id : List.of("%00", "%ff", "%ED%A0%80", "a%2Fb", "a;b=c", "%5c", "%0a")) {
                var reply = with(operation, id);
                inspection.expect(operation + ": " + id, reply, reply.status() == 404 ? 404 : 400, "");
            }
        }
    }

    @Test
    void a_parameter_that_cannot_be_read_is_refused_by_its_name() {
        for (var operation : inspection.described().operations("get")) {
            for (var parameter : operation.told().path("parameters")) {
                var name = parameter.path("name").asString();
                if (parameter.path("in").asString().equals("query")
                        && !List.of("q", "to", "actor").contains(name)) {
                    for (var value : List.of("committee", "organ").contains(name) ? NO_COMMITTEES : NO_VALUES) {
                        var path = operation.on(inspection.real()) + "?" + name + "=" + value;
                        inspection.expect(
                                "GET " + path, inspection.tried(visitor -> visitor.get("%s", path)), 400, name);
                    }
                }
            }
            var path = operation.on(inspection.real()) + "?q=%ff";
            inspection.expect("GET " + path, inspection.tried(visitor -> visitor.get("%s", path)), 400, "");
        }
    }

    private Reply with(Operation operation, String id) {
        var path =
                operation.path().replaceAll("\\{\\w+}", id.replace("$", "\\$").replace("\\", ""));
        var body = inspection.described().exampleBody(operation).toString();
        return inspection.tried(
                visitor -> operation.method().equals("get") ? visitor.get("%s", path) : visitor.post(path, body));
    }

    private long head() {
        return database.sql("select max(position) from log.event")
                .query(Long.class)
                .single();
    }
}
