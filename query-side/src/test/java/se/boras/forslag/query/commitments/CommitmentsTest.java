package se.boras.forslag.query.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.commitment.CommitmentId;
import se.boras.forslag.events.commitment.CommitmentMade;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.TestClock;
import se.boras.forslag.query.TestLog;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CommitmentsTest {

    private TestLog log = QuerySide.emptied();

    @BeforeEach
    void one_promise() {
        log = QuerySide.emptied().at("2026-09-16T08:00:00Z").append(Life.promised());
        QuerySide.the(TestClock.class).set("2027-05-02T08:00:00Z");
    }

    @Test
    void a_promise_is_found_by_committee_state_and_lateness() {
        assertThat(asked("committee=tekniska&state=PROMISED&overdue=true")
                        .at("/items/0/daysOverdue")
                        .asInt())
                .isEqualTo(1);
        assertThat(asked("committee=kultur").at("/items")).isEmpty();
        assertThat(asked("state=STARTED").at("/items")).isEmpty();
    }

    @Test
    void the_past_answers_the_same_question() {
        log.at("2027-03-10T08:00:00Z").append(Life.started());

        assertThat(asked("state=STARTED").at("/items")).hasSize(1);
        assertThat(asked("state=STARTED&asOf=2027-03-01").at("/items")).hasSize(1);
        assertThat(asked("state=STARTED&knownAt=2027-03-01T12:00:00Z").at("/items"))
                .isEmpty();
        assertThat(asked("overdue=true&asOf=2027-05-01").at("/items")).isEmpty();
        assertThat(asked("overdue=true&asOf=2027-05-02").at("/items")).hasSize(1);
    }

    @Test
    void a_list_goes_page_by_page() {
        log.append(second());

        var first = asked("limit=1");

        assertThat(first.at("/items/0/id").asString()).isEqualTo("commitment-2026-0001-1-2");
        assertThat(asked("limit=1&cursor=" + first.at("/next").asString())
                        .at("/items/0/id")
                        .asString())
                .isEqualTo("commitment-2026-0001-1-1");
        assertThat(asked("limit=1&asOf=2027-01-01&cursor=" + first.at("/next").asString())
                        .at("/items/0/id")
                        .asString())
                .isEqualTo("commitment-2026-0001-1-1");
    }

    @Test
    void a_bad_value_is_refused_by_the_name_of_its_field() {
        assertThat(asked("overdue=maybe").at("/violations/0/field").asString()).isEqualTo("overdue");
        assertThat(asked("state=LATE").at("/violations/0/field").asString()).isEqualTo("state");
    }

    private static CommitmentMade second() {
        var one = Life.promised();
        return new CommitmentMade(
                CommitmentId.of(Life.CASE, 2),
                one.caseId(),
                one.proposalId(),
                one.decisionId(),
                one.responsible(),
                null,
                "En papperskorg",
                CommitmentMade.Scope.PART,
                null,
                null,
                null,
                null,
                one.promisedOn());
    }

    private static JsonNode asked(String question) {
        return QuerySide.reader().json("/api/commitments?" + question);
    }
}
