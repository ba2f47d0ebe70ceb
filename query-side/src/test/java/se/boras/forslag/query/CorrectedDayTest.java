package se.boras.forslag.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.casework.DecisionRecordCorrected;

/** A slip of the pen in the day of the meeting, wherever that day is told or counted by. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CorrectedDayTest {

    @BeforeEach
    void a_decision_with_the_wrong_day() {
        QuerySide.emptied()
                .at("2026-10-01T08:00:00Z")
                .append(Life.toDecision())
                .append(new DecisionRecordCorrected(
                        Life.CASE, Life.DECISION, "meetingDate", "2026-09-15", "2026-09-22", "Fel dag"));
        QuerySide.the(TestClock.class).set("2026-12-01T08:00:00Z");
    }

    @Test
    void the_proposal_and_the_case_tell_the_right_one() {
        var reader = QuerySide.reader();

        assertThat(reader.json("/api/proposals/BF-2026-0001")
                        .at("/decision/meetingDate")
                        .asString())
                .isEqualTo("2026-09-22");
        assertThat(reader.json("/api/cases/" + Life.CASE)
                        .at("/decisions/0/meetingDate")
                        .asString())
                .isEqualTo("2026-09-22");
    }

    @Test
    void the_follow_up_counts_by_the_right_one() {
        assertThat(approved("2026-09-22")).isEqualTo(1);
        assertThat(approved("2026-09-15")).isZero();
    }

    private static int approved(String day) {
        return QuerySide.reader()
                .json("/api/follow-up?from=" + day + "&to=" + day)
                .at("/figures/approved")
                .asInt();
    }
}
