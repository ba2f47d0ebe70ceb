package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
class BadInputTest {

    private static final List<String> STAFF = List.of(
            "registrator",
            "samordnare",
            "sekreterare.tekniska",
            "handlaggare.tekniska",
            "verifierare",
            "sekreterare.kultur",
            "revisor");

    private static final List<String> NO_COMMITTEES = List.of("x%00", "-1", "%5B%5D", "%F0%9F%90%99");
    private static final List<String> NO_VALUES =
            List.of("x%00", "2026-02-30", "-1", "99999999999999999999", "%5B%5D", "%F0%9F%90%99");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Town town;
    private Described described;
    private Map<String, String> real;
    private final List<String> wrong = new ArrayList<>();
    private long head;

    @BeforeEach
    void with_something_to_be_wrong_about() {
        town = Town.on(port);
        described = Described.by(town.anyone());
        real = Grounds.laid(town);
        town.mails("nobody@example.org");
        head = head();
    }

    @AfterEach
    void nothing_is_wrong_and_nothing_has_happened() {
        assertThat(wrong).isEmpty();
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void a_fault_in_a_field_is_refused_by_the_name_of_the_field() {
        for (var operation : described.operations("post")) {
            for (var fault : new Faults(described, operation).ofFields()) {
                expect(operation + ": " + fault, answer(operation.on(real), fault.body()), 400, fault.field());
            }
        }
    }

    @Test
    void a_body_that_is_no_object_of_json_is_refused() {
        for (var operation : described.operations("post")) {
            for (var fault : new Faults(described, operation).ofTheWhole()) {
                expect(operation + ": " + fault, answer(operation.on(real), fault.body()), 400, fault.field());
            }
        }
    }

    @Test
    void another_content_type_is_refused() {
        for (var operation : described.operations("post")) {
            for (var type : List.of(
                    "text/plain", "application/xml", "multipart/form-data", "x", "application/x-www-form-urlencoded")) {
                var reply = town.admin().post(operation.on(real), "a=b".getBytes(), type);
                expect(operation + ": " + type, reply, 415, "");
            }
        }
    }

    @Test
    void what_does_not_exist_is_not_found() {
        for (var operation : Stream.concat(described.operations("post").stream(), described.operations("get").stream())
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
                expect(operation + ": " + id, reply, reply.status() == 410 ? 410 : 404, "");
            }
            for (var id : List.of("%00", "%ff", "%ED%A0%80", "a%2Fb", "a;b=c", "%5c", "%0a")) {
                var reply = with(operation, id);
                expect(operation + ": " + id, reply, reply.status() == 404 ? 404 : 400, "");
            }
        }
    }

    @Test
    void odd_text_is_taken_or_refused_but_never_a_fault_of_ours() {
        for (var operation : described.operations("post")) {
            for (var fault : new Faults(described, operation).ofOddText()) {
                var reply = answer(operation.on(real), fault.body());
                if (reply.status() >= 500) {
                    wrong.add(operation + ": " + fault + " -> " + reply.text());
                }
            }
        }
        town.mails("nobody@example.org");
        head = head();
    }

    @Test
    void a_parameter_that_cannot_be_read_is_refused_by_its_name() {
        for (var operation : described.operations("get")) {
            for (var parameter : operation.told().path("parameters")) {
                var name = parameter.path("name").asString();
                if (parameter.path("in").asString().equals("query")
                        && !List.of("q", "to").contains(name)) {
                    for (var value : name.equals("committee") ? NO_COMMITTEES : NO_VALUES) {
                        var path = operation.on(real) + "?" + name + "=" + value;
                        expect("GET " + path, tried(visitor -> visitor.get("%s", path)), 400, name);
                    }
                }
            }
            var path = operation.on(real) + "?q=%ff";
            expect("GET " + path, tried(visitor -> visitor.get("%s", path)), 400, "");
        }
    }

    private Reply with(Operation operation, String id) {
        var path =
                operation.path().replaceAll("\\{\\w+}", id.replace("$", "\\$").replace("\\", ""));
        var body = described.exampleBody(operation).toString();
        return tried(visitor -> operation.method().equals("get") ? visitor.get("%s", path) : visitor.post(path, body));
    }

    private Reply answer(String path, byte[] body) {
        return tried(visitor -> visitor.post(path, body));
    }

    /** By each in turn, until one is found whose rights do not stand in the way. */
    private Reply tried(Function<Visitor, Reply> call) {
        var reply = call.apply(town.admin());
        for (int next = 0; reply.status() == 403 && next < STAFF.size(); next++) {
            reply = call.apply(town.anyone().as(STAFF.get(next)));
        }
        return reply;
    }

    private void expect(String what, Reply reply, int status, String field) {
        var documented = String.valueOf(reply.headers().get("content-type")).startsWith("[application/problem+json");
        var names = documented ? reply.json().path("violations").findValuesAsString("field") : List.<String>of();
        if (reply.status() != status
                || !documented
                || reply.get("code").isEmpty()
                || !field.isEmpty() && !names.contains(field)) {
            wrong.add(what + " -> " + reply.status() + " "
                    + reply.text().substring(0, Math.min(200, reply.text().length())));
        }
    }

    private long head() {
        return database.sql("select max(position) from log.event")
                .query(Long.class)
                .single();
    }
}
