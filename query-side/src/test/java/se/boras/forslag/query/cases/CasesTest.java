package se.boras.forslag.query.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.casework.CaseRemitted;
import se.boras.forslag.events.casework.CaseTabled;
import se.boras.forslag.events.casework.ClockPaused;
import se.boras.forslag.events.casework.ClockResumed;
import se.boras.forslag.events.casework.DecisionAnnulled;
import se.boras.forslag.events.casework.LeadTransferred;
import se.boras.forslag.events.casework.PauseGround;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.TestClock;
import se.boras.forslag.query.TestLog;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CasesTest {

    private TestLog log = QuerySide.emptied();

    @BeforeEach
    void a_case_that_has_been_received() {
        log = QuerySide.emptied().append(Life.submitted(), Life.published());
        log.at("2026-06-12T08:00:00Z").append(Life.referred(), Life.received());
    }

    @Test
    void a_case_is_answered_as_the_contract_says() {
        log.append(Life.registered("TEK 2026-17"), Life.registered("TEK 2026-18"), Life.decided(), Life.promised());

        var answer = on("2026-10-01");

        assertThat(answer.at("/proposalId").asString()).isEqualTo("proposal-2026-0001");
        assertThat(answer.at("/publicNumber").asString()).isEqualTo("BF-2026-0001");
        assertThat(answer.at("/lead").asString()).isEqualTo("tekniska");
        assertThat(answer.at("/consulted/0/committee").asString()).isEqualTo("kultur");
        assertThat(answer.at("/stage").asString()).isEqualTo("DECIDED");
        assertThat(answer.at("/dnr").toString()).isEqualTo("[\"TEK 2026-17\",\"TEK 2026-18\"]");
        assertThat(answer.at("/decisions/0/paragraph").asString()).isEqualTo("38 a");
        assertThat(answer.at("/decisions/0/standing").asString()).isEqualTo("CURRENT");
        assertThat(answer.at("/commitments/0").asString()).isEqualTo("commitment-2026-0001-1-1");
        assertThat(answer.at("/citizenClockDays").asInt()).isEqualTo(97);
    }

    @Test
    @DisplayName("T-15: with a new lead the committee's clock starts anew, the citizen's does not")
    void a_new_lead_starts_its_own_clock() {
        log.append(new LeadTransferred(Life.CASE, Life.TEKNISKA, Life.KULTUR, "Statues", LocalDate.of(2026, 7, 10)));

        var answer = on("2026-07-20");

        assertThat(answer.at("/citizenClockDays").asInt()).isEqualTo(40);
        assertThat(answer.at("/ownClockDays").asInt()).isEqualTo(10);
        assertThat(answer.at("/lead").asString()).isEqualTo("kultur");
    }

    @Test
    @DisplayName("T-17: remitted and tabled again and again, it is undecided and each meeting is there")
    void each_meeting_is_there() {
        log.append(remitted("2026-08-18"), tabled("2026-09-15"), remitted("2026-10-20"));

        var answer = on("2026-10-21");

        assertThat(answer.at("/stage").asString()).isEqualTo("REMITTED");
        assertThat(answer.at("/decisions")).isEmpty();
        assertThat(answer.at("/meetings")
                        .valueStream()
                        .map(meeting -> meeting.at("/what").asString()))
                .containsExactly("REMITTED", "TABLED", "REMITTED");
        assertThat(answer.at("/citizenClockDays").asInt()).isEqualTo(133);
    }

    @Test
    void a_pause_stops_the_committee_s_clock_only() {
        log.at("2026-07-10T08:00:00Z").append(new ClockPaused(Life.CASE, PauseGround.AWAITING_CITIZEN, null));

        assertThat(on("2026-07-20").at("/paused").asBoolean()).isTrue();
        assertThat(on("2026-07-20").at("/ownClockDays").asInt()).isEqualTo(30);
        log.at("2026-07-20T08:00:00Z").append(new ClockResumed(Life.CASE, PauseGround.AWAITING_CITIZEN));
        assertThat(on("2026-07-25").at("/paused").asBoolean()).isFalse();
        assertThat(on("2026-07-25").at("/ownClockDays").asInt()).isEqualTo(35);
        assertThat(on("2026-07-25").at("/citizenClockDays").asInt()).isEqualTo(45);
    }

    @Test
    @DisplayName("T-21: an annulled decision is still shown, and the clocks run again")
    void an_annulled_decision_is_still_shown() {
        log.append(
                Life.decided(),
                new DecisionAnnulled(Life.CASE, Life.DECISION, "Förvaltningsrätten", null, LocalDate.of(2026, 11, 1)));

        assertThat(on("2026-11-02").at("/decisions/0/standing").asString()).isEqualTo("ANNULLED");
        assertThat(on("2026-11-02").at("/citizenClockDays").asInt()).isEqualTo(145);
    }

    @Test
    void what_is_not_there_is_unknown() {
        assertThat(QuerySide.reader().get("/api/cases/case-2026-0001-2").getStatus())
                .isEqualTo(404);
        assertThat(QuerySide.reader().get("/api/cases/nonsense").getStatus()).isEqualTo(404);
        assertThat(QuerySide.reader()
                        .get("/api/cases/case-2026-0001-1?asOf=2026-06-09")
                        .getStatus())
                .isEqualTo(404);
    }

    private static JsonNode on(String day) {
        QuerySide.the(TestClock.class).set(day + "T10:00:00Z");
        return QuerySide.reader().json("/api/cases/case-2026-0001-1");
    }

    private static CaseRemitted remitted(String on) {
        return new CaseRemitted(Life.CASE, LocalDate.parse(on), "40", "Costs", null, null);
    }

    private static CaseTabled tabled(String on) {
        return new CaseTabled(Life.CASE, LocalDate.parse(on), "41", null);
    }
}
