package se.boras.forslag.query.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.ballot.ThresholdLost;
import se.boras.forslag.events.ballot.ThresholdReached;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.FeedbackObligationRaised;
import se.boras.forslag.events.feedback.FeedbackObligationWaived;
import se.boras.forslag.events.feedback.ObligationId;
import se.boras.forslag.events.privacy.ErasureGranted;
import se.boras.forslag.events.privacy.ErasureRequested;
import se.boras.forslag.events.privacy.ErasureScope;
import se.boras.forslag.events.reference.CampaignCancelled;
import se.boras.forslag.events.reference.CampaignId;
import se.boras.forslag.events.reference.CampaignPlanned;
import se.boras.forslag.events.reference.CommitteeEstablished;
import se.boras.forslag.events.reference.CommitteeMerged;
import se.boras.forslag.events.reference.CommitteeRenamed;
import se.boras.forslag.events.report.Figures;
import se.boras.forslag.events.report.ReportId;
import se.boras.forslag.events.report.SummaryReportCompiled;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.Reference;
import se.boras.forslag.query.TestLog;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EveryReadModelTest {

    private static final Collection<ReadModel> MODELS = QuerySide.models();

    private static final ObligationId DEBT = ObligationId.of(Life.BENCH, 1);

    private static final LedgerEvent[] VOTES = {
        Life.submitted(),
        Life.published(),
        Life.opened(),
        Life.cast("a"),
        Life.cast("b"),
        Life.voted("a"),
        Life.voted("b"),
        new ThresholdReached(Life.BALLOT, 1, "vote", 2, Life.OPENS),
        Life.cast("c"),
        Life.voided("a", "c"),
        new ThresholdLost(Life.BALLOT, 2, "batch", 1, Life.OPENS),
        Life.withdrawn("b"),
        Life.withdrawn("a"),
        Life.cast("b"),
        Life.voted("c"),
        Life.reinstated("a", "c"),
        Life.voted("b"),
        Life.withdrawn("b")
    };

    private static final LedgerEvent[] PROMISE = {
        Life.closed(),
        Life.tallied(),
        Life.reviewed(),
        Life.referred(),
        Life.received(),
        Life.registered("TEK 2026-17"),
        Life.decided(),
        Life.promised(),
        Life.started(),
        Life.completed(),
        new FeedbackObligationRaised(
                DEBT, Life.BENCH, FeedbackKind.DECISION, Life.TEKNISKA, LocalDate.of(2026, 9, 29), "decision-1"),
        new FeedbackObligationWaived(DEBT, "Har avlidit")
    };

    private static final CampaignId SPRING = CampaignId.of(1);

    private static final LedgerEvent[] REGISTER = {
        new CommitteeEstablished(
                Life.KULTUR, "Kultur", "Culture", CommitteeEstablished.Kind.NAMND, LocalDate.of(2020, 1, 1), "§ 1"),
        new CommitteeRenamed(Life.KULTUR, "Fritid", "Leisure", LocalDate.of(2021, 1, 1), "§ 2"),
        new CommitteeMerged(List.of(Life.KULTUR), Life.TEKNISKA, LocalDate.of(2025, 1, 1), "§ 3"),
        new CampaignPlanned(SPRING, "Vår", "Spring", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 9), "Annonser"),
        new CampaignCancelled(SPRING, "The printing was late"),
        new ErasureRequested(Life.PROPOSER, ErasureScope.ALL, Life.BENCH, "registrator"),
        new ErasureGranted(Life.PROPOSER, ErasureScope.ALL, "proposal-2026-0001", Life.BENCH, null, null),
        new ErasureRequested(Life.PROPOSER, ErasureScope.CONTACT, Life.BENCH, null),
        new SummaryReportCompiled(
                ReportId.of(2026, 1),
                "1",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                LocalDate.of(2027, 1, 1),
                20,
                new Figures(0, 0, 0, 0, 0, 0, 0, 0),
                List.of(),
                0,
                "0".repeat(64)),
        Reference.rules(),
        Reference.holidays(),
        Reference.holidays()
    };

    private TestLog log = QuerySide.emptied();

    @BeforeEach
    void a_log_with_something_for_each() {
        log = QuerySide.emptied().append(VOTES).append(PROMISE).append(REGISTER).append(TemplateStory.ALL);
    }

    @ParameterizedTest
    @FieldSource("MODELS")
    void writes_the_same_whatever_the_size_of_the_batch(ReadModel model) {
        log.tellAnew(model, 1);
        var oneByOne = told(model);
        assertThat(oneByOne).isNotEmpty();

        for (int size : new int[] {2, 3, 7, 1_000}) {
            log.tellAnew(model, size);
            assertThat(told(model)).as("in batches of " + size).isEqualTo(oneByOne);
        }
    }

    @ParameterizedTest
    @FieldSource("MODELS")
    void names_tables_that_are_there_under_a_name_of_its_own(ReadModel model) {
        assertThat(MODELS).extracting(ReadModel::name).containsOnlyOnce(model.name());
        assertThat(model.name()).matches("[a-z]+(-[a-z]+)*");
        assertThat(model.tables()).isNotEmpty().allMatch(EveryReadModelTest::isTable);
    }

    private static List<String> told(ReadModel model) {
        return model.tables().stream()
                .flatMap(table -> QuerySide.the(JdbcClient.class)
                        .sql("select '" + table + "' || t::text from read." + table + " t order by 1")
                        .query(String.class)
                        .list()
                        .stream())
                .toList();
    }

    private static boolean isTable(String name) {
        return QuerySide.the(JdbcClient.class)
                .sql("select to_regclass('read.' || ?) is not null")
                .param(name)
                .query(Boolean.class)
                .single();
    }
}
