package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@TheHouse
class BadInputTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Inspection inspection;
    private long head;

    @BeforeEach
    void with_something_to_be_wrong_about() {
        inspection = Inspection.on(port);
        head = headAtRest();
    }

    @AfterEach
    void nothing_is_wrong_and_nothing_has_happened() {
        assertThat(inspection.wrong()).isEmpty();
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void a_fault_in_a_field_is_refused_by_the_name_of_the_field() {
        for (var operation : inspection.described().takingJson()) {
            for (var fault : new Faults(inspection.described(), operation).ofFields()) {
                inspection.expect(
                        operation + ": " + fault,
                        inspection.answer(operation.on(inspection.real()), fault.body()),
                        400,
                        fault.field());
            }
        }
    }

    @Test
    void a_body_that_is_no_object_of_json_is_refused() {
        for (var operation : inspection.described().takingJson()) {
            for (var fault : new Faults(inspection.described(), operation).ofTheWhole()) {
                inspection.expect(
                        operation + ": " + fault,
                        inspection.answer(operation.on(inspection.real()), fault.body()),
                        400,
                        fault.field());
            }
        }
    }

    @Test
    void silence_is_refused_where_something_has_to_be_told() {
        for (var operation : inspection.described().takingJson()) {
            for (var fault : new Faults(inspection.described(), operation).ofNothing()) {
                inspection.expect(
                        operation + ": " + fault,
                        inspection.answer(operation.on(inspection.real()), fault.body()),
                        400,
                        fault.field());
            }
        }
    }

    @Test
    void another_content_type_is_refused() {
        for (var operation : inspection.described().takingJson()) {
            for (var type : List.of(
                    "text/plain", "application/xml", "multipart/form-data", "x", "application/x-www-form-urlencoded")) {
                var reply = inspection.tried(
                        visitor -> visitor.post(operation.on(inspection.real()), "a=b".getBytes(), type));
                inspection.expect(operation + ": " + type, reply, 415, "");
            }
        }
    }

    @Test
    void odd_text_is_taken_or_refused_but_never_a_fault_of_ours() {
        for (var operation : inspection.described().takingJson()) {
            for (var fault : new Faults(inspection.described(), operation).ofOddText()) {
                var reply = inspection.answer(operation.on(inspection.real()), fault.body());
                if (reply.status() >= 500) {
                    inspection.wrong().add(operation + ": " + fault + " -> " + reply.text());
                }
            }
        }
        head = headAtRest();
    }

    /** When what earlier tests gave rise to, and what fell due of it, has happened. */
    private long headAtRest() {
        inspection.town().advance("PT0S");
        return head();
    }

    private long head() {
        return database.sql("select max(position) from log.event")
                .query(Long.class)
                .single();
    }
}
