package se.boras.forslag.query.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.boras.forslag.events.casework.DecisionAnnulled;
import se.boras.forslag.events.commitment.ImplementationStarted;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.report.CommitteeFigures;
import se.boras.forslag.events.report.Figures;
import se.boras.forslag.events.report.ReportId;
import se.boras.forslag.events.report.SummaryReportCompiled;
import se.boras.forslag.events.report.SummaryReportDistributed;
import se.boras.forslag.events.report.SummaryReportSubmittedToBoard;
import se.boras.forslag.events.report.SummaryReportSuperseded;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.Reader;
import se.boras.forslag.query.TestClock;
import se.boras.forslag.query.TestLog;
import se.boras.forslag.query.followup.FollowUps;
import se.boras.forslag.query.followup.Period;
import se.boras.forslag.query.reading.Times;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReportsTest {

    private static final ReportId FIRST = ReportId.of(2027, 1);
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);
    private static final LocalDate AS_OF = LocalDate.of(2027, 1, 31);
    private static final String REPORTS = "/api/follow-up-reports";
    private static final String ONE = REPORTS + "/" + FIRST;

    private TestLog log = QuerySide.emptied();

    @BeforeEach
    void one_report() {
        decided();
        log.at("2027-02-01T09:00:00Z").append(compiled(FIRST));
    }

    @Test
    void a_frozen_report_is_told_with_its_figures_and_its_rows() {
        var report = staff().json(ONE);

        assertThat(report.at("/id").asString()).isEqualTo("report-2027-01");
        assertThat(report.at("/state").asString()).isEqualTo("COMPILED");
        assertThat(report.at("/asOf").asString()).isEqualTo("2027-01-31");
        assertThat(report.at("/frozenAt").asString()).isEqualTo("2027-02-01T09:00:00Z");
        assertThat(report.at("/figures/approved").asInt()).isEqualTo(1);
        assertThat(report.at("/byCommittee/0/notStarted").asInt()).isEqualTo(1);
        assertThat(report.at("/rows/0/publicNumber").asString()).isEqualTo("BF-2026-0001");
        assertThat(report.at("/rowsHashMatches").asBoolean()).isTrue();
    }

    @Test
    void T_21_what_is_recorded_later_changes_nothing_in_it() {
        var before = staff().json(ONE);

        annulled();

        assertThat(staff().json(ONE)).isEqualTo(before);
        assertThat(followedUp().at("/figures/approved").asInt()).isZero();
    }

    @Test
    void a_report_whose_rows_were_never_such_is_seen_through() {
        var forged = compiled(ReportId.of(2027, 2));
        log.append(new SummaryReportCompiled(
                forged.reportId(),
                "follow-up/1",
                FROM,
                TO,
                AS_OF,
                forged.upToPosition(),
                new Figures(9, 9, 0, 0, 0, 0, 0, 0),
                List.of(),
                9,
                "f00d"));

        var report = staff().json(REPORTS + "/report-2027-02");

        assertThat(report.at("/rowsHashMatches").asBoolean()).isFalse();
        assertThat(report.at("/figures/approved").asInt()).isEqualTo(9);
        assertThat(report.at("/rows")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "FORTROENDEVALD"})
    void T_47_nobody_outside_has_it_before_all_have_it(String role) {
        log.append(new SummaryReportSubmittedToBoard(FIRST, "KS 2027-1", LocalDate.of(2027, 2, 20), "38 a"));
        for (var path : List.of(ONE, ONE + ".pdf", ONE + "/difference")) {
            assertThat(as(role).get(path).getStatus()).isEqualTo(404);
            assertThat(staff().get(path).getStatus()).isEqualTo(200);
        }
        assertThat(as(role).json(REPORTS).at("/items")).isEmpty();
        assertThat(staff().json(REPORTS).at("/items")).hasSize(1);

        log.append(new SummaryReportDistributed(FIRST, List.of("all-parties")));

        assertThat(as(role).json(ONE).at("/state").asString()).isEqualTo("DISTRIBUTED");
        assertThat(as(role).json(ONE).at("/submission/paragraph").asString()).isEqualTo("38 a");
        assertThat(as(role).json(REPORTS).at("/items")).hasSize(1);
    }

    @Test
    void the_later_report_is_named_on_the_earlier_one() {
        var second = ReportId.of(2027, 2);
        log.append(
                compiled(second),
                new SummaryReportSuperseded(FIRST, second, SummaryReportSuperseded.Reason.LATE_FACTS));

        assertThat(staff().json(ONE).at("/supersededBy").asString()).isEqualTo("report-2027-02");
        assertThat(staff().json(ONE).at("/supersededFor").asString()).isEqualTo("LATE_FACTS");
        assertThat(staff().json(REPORTS + "?limit=1").at("/items/0/id").asString())
                .isEqualTo("report-2027-02");
    }

    @Test
    void a_late_fact_is_named_as_the_cause_of_the_row_it_changed() {
        log.at("2027-02-10T08:00:00Z").append(begun());
        log.at("2027-02-11T08:00:00Z").append(Life.submitted(new ProposalId("proposal-2026-0002"), "Något annat"));

        var difference = staff().json(ONE + "/difference?asOf=2027-01-31");

        assertThat(difference.at("/rows")).hasSize(1);
        assertThat(difference.at("/rows/0/change").asString()).isEqualTo("CHANGED");
        assertThat(difference.at("/rows/0/fields").toString())
                .contains("{\"field\":\"state\",\"was\":\"NOT_STARTED\",\"is\":\"STARTED\"}");
        assertThat(difference.at("/rows/0/why")).hasSize(1);
        assertThat(difference.at("/rows/0/why/0/position").asLong()).isEqualTo(log.position() - 1);
        assertThat(difference.at("/rows/0/why/0/sentence").asString()).contains("15 januari 2027");
    }

    @Test
    void a_row_that_is_gone_and_one_that_has_come_are_explained_too() {
        annulled();
        var gone = staff().json(ONE + "/difference?asOf=2027-03-10");
        assertThat(gone.at("/rows/0/change").asString()).isEqualTo("GONE");
        assertThat(gone.at("/rows/0/why/0/type").asString()).isEqualTo("DecisionAnnulled");
        assertThat(gone.at("/now/figures/approved").asInt()).isZero();
    }

    @Test
    void what_only_took_effect_later_is_a_cause_although_it_was_known() {
        decided();
        annulled();
        log.at("2027-03-21T08:00:00Z").append(compiled(FIRST));

        var difference = staff().json(ONE + "/difference");

        assertThat(difference.at("/frozen/figures/approved").asInt()).isEqualTo(1);
        assertThat(difference.at("/rows/0/change").asString()).isEqualTo("GONE");
        assertThat(difference.at("/rows/0/why/0/type").asString()).isEqualTo("DecisionAnnulled");
    }

    @Test
    void where_only_time_has_gone_by_no_event_is_to_blame() {
        var difference = staff().json(ONE + "/difference");

        assertThat(difference.at("/rows/0/fields")).hasSize(1);
        assertThat(difference.at("/rows/0/fields/0/field").asString()).isEqualTo("daysOverdue");
        assertThat(difference.at("/rows/0/why")).isEmpty();
    }

    @Test
    void nothing_differs_from_the_same_day_with_nothing_new() {
        assertThat(staff().json(ONE + "/difference?asOf=2027-01-31").at("/rows"))
                .isEmpty();
    }

    @Test
    void an_unknown_report_is_unknown() {
        assertThat(staff().json(REPORTS + "/report-2027-09").at("/code").asString())
                .isEqualTo("unknown");
        assertThat(staff().json(REPORTS + "/nonsense.pdf").at("/code").asString())
                .isEqualTo("unknown");
    }

    private SummaryReportCompiled compiled(ReportId id) {
        var run = QuerySide.the(FollowUps.class).asked(new Period(FROM, TO), new Times(AS_OF, null), Locale.of("sv"));
        var figures = new Figures(1, 0, 0, 0, 1, 0, 0, 1);
        assertThat(run.figures().counts()).isEqualTo(List.of(1, 0, 0, 0, 1, 0, 0, 1));
        return new SummaryReportCompiled(
                id,
                "follow-up/1",
                FROM,
                TO,
                AS_OF,
                run.upToPosition(),
                figures,
                List.of(new CommitteeFigures(new CommitteeId("tekniska"), figures)),
                run.rows().size(),
                run.rowsHash());
    }

    private void decided() {
        log = QuerySide.emptied().at("2026-09-20T08:00:00Z").append(Life.toDecision());
        QuerySide.the(TestClock.class).set("2027-06-02T08:00:00Z");
    }

    private void annulled() {
        log.at("2027-03-20T08:00:00Z")
                .append(new DecisionAnnulled(Life.CASE, Life.DECISION, "Court", null, LocalDate.of(2027, 3, 1)));
    }

    private static ImplementationStarted begun() {
        return new ImplementationStarted(Life.PROMISE, LocalDate.of(2027, 1, 15));
    }

    private static JsonNode followedUp() {
        return QuerySide.reader().json("/api/follow-up?from=2026-01-01&to=2026-12-31");
    }

    private static Reader staff() {
        return as("COORDINATOR");
    }

    private static Reader as(String role) {
        return role.isEmpty() ? QuerySide.reader() : QuerySide.reader().as(role);
    }
}
