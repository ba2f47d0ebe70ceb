package se.boras.forslag.query.deviations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.boras.forslag.events.ballot.BatchId;
import se.boras.forslag.events.ballot.VoidGround;
import se.boras.forslag.events.ballot.VotesVoided;
import se.boras.forslag.events.casework.ApprovalWithoutCommitmentFlagged;
import se.boras.forslag.events.casework.DecisionRecordCorrected;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.events.casework.FactBasisAttached;
import se.boras.forslag.events.casework.LeadTransferred;
import se.boras.forslag.events.commitment.ImplementationPostponed;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.Reader;
import se.boras.forslag.query.TestLog;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeviationsTest {

    private static final String DEVIATIONS = "/api/deviations";

    private TestLog log = QuerySide.emptied();

    @BeforeEach
    void a_case_with_a_committee() {
        log = QuerySide.emptied();
        log.at("2026-06-10T09:00:00Z").append(Life.submitted(), Life.published(), Life.opened(), Life.referred());
    }

    @Test
    void a_decision_against_the_officers_report_tells_what_the_report_recommended() {
        log.at("2026-09-15T12:00:00Z").append(report(DecisionType.AVSLAG));
        log.by("kim", "NAMNDSEKRETERARE", "tekniska").append(Life.decided());

        var row = staff().json(DEVIATIONS).at("/items/0");

        assertThat(row.at("/kind").asString()).isEqualTo("AGAINST_RECOMMENDATION");
        assertThat(row.at("/kindInWords").asString()).isEqualTo("Beslut mot tjänsteskrivelsens förslag");
        assertThat(row.at("/publicNumber").asString()).isEqualTo("BF-2026-0001");
        assertThat(row.at("/organ").asString()).isEqualTo("tekniska");
        assertThat(row.at("/day").asString()).isEqualTo("2026-09-15");
        assertThat(row.at("/position").asInt()).isEqualTo(6);
        assertThat(row.at("/sentence").asString())
                .isEqualTo(
                        "Nämnden beslutade den 15 september 2026, § 38 a: bifall. Tjänsteskrivelsens förslag: avslag.");
        assertThat(row.at("/trail").asString()).isEqualTo("/api/audit/proposals/BF-2026-0001/trail?from=6&to=6");
        assertThat(QuerySide.reader().as("REVISOR").json(row.at("/trail").asString()))
                .hasSize(1);
    }

    @Test
    void a_decision_as_recommended_or_without_a_report_is_none() {
        log.at("2026-09-15T12:00:00Z").append(report(DecisionType.BIFALL), Life.decided());

        assertThat(kinds(DEVIATIONS)).isEmpty();
    }

    @Test
    void the_report_of_a_committee_that_has_handed_the_case_over_binds_nobody() {
        log.at("2026-09-15T12:00:00Z").append(report(DecisionType.AVSLAG));
        log.append(new LeadTransferred(Life.CASE, Life.TEKNISKA, Life.KULTUR, "Konst", LocalDate.of(2026, 9, 15)));
        log.append(Life.decided());

        assertThat(kinds(DEVIATIONS)).isEmpty();
    }

    @Test
    void T_44_what_was_recorded_late_is_told_with_how_late_and_the_limit_can_be_chosen() {
        log.at("2026-09-26T12:00:00Z").append(Life.decided(), Life.promised());

        assertThat(told(DEVIATIONS))
                .containsExactly("Nämnden beslutade den 15 september 2026, § 38 a: bifall."
                        + " Det registrerades 11 dagar i efterhand.");
        assertThat(kinds(DEVIATIONS + "?days=11")).isEmpty();
        assertThat(kinds(DEVIATIONS + "?days=0")).containsExactly("BACK_DATED");
    }

    @Test
    void T_26_a_promise_is_measured_against_the_day_promised_first() {
        log.at("2026-09-15T12:00:00Z").append(Life.decided(), Life.promised());
        log.at("2027-04-01T12:00:00Z")
                .append(postponed("2027-04-30"), postponed("2027-05-02"), postponed("2027-06-01"));

        assertThat(told(DEVIATIONS))
                .containsExactly(
                        "Genomförandet sköts upp till den 1 juni 2027. Det är 31 dagar efter den dag som först utlovades.",
                        "Genomförandet sköts upp till den 2 maj 2027. Det är 1 dag efter den dag som först utlovades.");
        assertThat(staff().in(Locale.ENGLISH)
                        .json(DEVIATIONS)
                        .at("/items/1/sentence")
                        .asString())
                .isEqualTo("The implementation was postponed to 2 May 2027."
                        + " That is 1 day after the day that was promised first.");
    }

    @Test
    void corrections_acts_of_two_persons_and_approvals_without_promise_are_told() {
        log.at("2026-09-15T12:00:00Z")
                .append(Life.decided(), new ApprovalWithoutCommitmentFlagged(Life.CASE, Life.DECISION));
        log.append(new DecisionRecordCorrected(Life.CASE, Life.DECISION, "paragraph", "38 a", "38", "Skrivfel"));
        log.append(voided("someone"), voided(null));

        assertThat(kinds(DEVIATIONS)).containsExactly("FOUR_EYES", "CORRECTION", "WITHOUT_COMMITMENT");
        assertThat(kinds(DEVIATIONS + "?kind=CORRECTION")).containsExactly("CORRECTION");
        assertThat(kinds(DEVIATIONS + "?committee=tekniska")).containsExactly("CORRECTION", "WITHOUT_COMMITMENT");
        assertThat(kinds(DEVIATIONS + "?limit=1")).containsExactly("FOUR_EYES");
        var next = staff().json(DEVIATIONS + "?limit=1").at("/next").asString();
        assertThat(kinds(DEVIATIONS + "?limit=1&cursor=" + next)).containsExactly("CORRECTION");
    }

    @ParameterizedTest
    @CsvSource({
        "asOf=2026-09-14, 0",
        "asOf=2026-09-15, 1",
        "knownAt=2026-10-31T23:00:00Z, 0",
        "knownAt=2026-11-01T12:00:00Z, 1",
        "from=2026-09-15&to=2026-09-15, 1",
        "from=2026-09-16, 0",
        "to=2026-09-14, 0"
    })
    void it_can_be_asked_what_was_true_and_what_was_known(String asked, int rows) {
        log.at("2026-11-01T12:00:00Z").append(Life.decided());

        assertThat(kinds(DEVIATIONS + "?" + asked)).hasSize(rows);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 100})
    void built_anew_in_batches_of_any_size_it_is_the_same(int batch) {
        log.at("2026-09-30T12:00:00Z").append(report(DecisionType.AVSLAG), Life.decided(), Life.promised());
        log.append(postponed("2027-05-02"), voided("someone"), postponed("2027-06-01"));
        var before = rows();

        log.tellAnew(QuerySide.the(DeviationModel.class), batch);

        assertThat(rows()).isEqualTo(before).hasSize(5);
    }

    @Test
    void it_is_for_those_who_watch_over_the_committees() {
        assertThat(QuerySide.reader().get(DEVIATIONS).getStatus()).isEqualTo(403);
        assertThat(QuerySide.reader().as("NAMNDSEKRETERARE").get(DEVIATIONS).getStatus())
                .isEqualTo(403);
        for (var role : List.of("REVISOR", "COORDINATOR", "FORTROENDEVALD")) {
            assertThat(QuerySide.reader().as(role).get(DEVIATIONS).getStatus()).isEqualTo(200);
        }
        assertThat(staff().json(DEVIATIONS + "?kind=ODD")
                        .at("/violations/0/field")
                        .asString())
                .isEqualTo("kind");
    }

    private static List<String> rows() {
        return QuerySide.the(JdbcClient.class)
                .sql("select d::text from read.deviation d order by sort_key")
                .query(String.class)
                .list();
    }

    private static List<String> kinds(String asked) {
        return items(asked).valueStream().map(row -> row.at("/kind").asString()).toList();
    }

    private static List<String> told(String asked) {
        return items(asked)
                .valueStream()
                .map(row -> row.at("/sentence").asString())
                .toList();
    }

    private static JsonNode items(String asked) {
        return staff().json(asked).at("/items");
    }

    private static FactBasisAttached report(DecisionType recommendation) {
        return new FactBasisAttached(Life.CASE, Life.photo(), recommendation, null, null);
    }

    private static ImplementationPostponed postponed(String to) {
        return new ImplementationPostponed(Life.PROMISE, null, LocalDate.parse(to), "Frost", null, null);
    }

    private static VotesVoided voided(@Nullable String approvedBy) {
        return new VotesVoided(
                Life.BALLOT,
                BatchId.of(Life.BALLOT, 1),
                List.of(Life.vote("a")),
                VoidGround.SAME_PERSON,
                "Promemoria 1",
                approvedBy,
                1,
                0);
    }

    private static Reader staff() {
        return QuerySide.reader().as("COORDINATOR");
    }
}
