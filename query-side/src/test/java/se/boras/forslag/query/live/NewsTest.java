package se.boras.forslag.query.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.lifecycle.Stage;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.proposal.ProposalRepublished;
import se.boras.forslag.events.proposal.ProposalUnpublished;
import se.boras.forslag.events.proposal.ProposalUnpublished.Visibility;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.TestClock;
import se.boras.forslag.query.TestLog;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NewsTest {

    private static final ProposalId OTHER = new ProposalId("proposal-2026-0002");

    private final News news = QuerySide.the(News.class);

    private TestLog log;

    @BeforeEach
    void a_bench_open_for_votes() {
        log = QuerySide.emptied();
        QuerySide.the(TestClock.class).set("2026-03-05T10:00:00Z");
        log.append(Life.submitted(), Life.confirmed(), Life.published(), Life.opened());
    }

    @Test
    void what_everybody_may_see_is_told_in_the_order_of_the_log() {
        var published = log.position();
        log.append(Life.referred(), Life.received(), Life.decided(), Life.promised());

        assertThat(news.between(published, log.position()).told())
                .extracting(Told::position, Told::name, told -> told.data().kind())
                .containsExactly(
                        tuple(published + 1, "case", "ReferredToCommittee"),
                        tuple(published + 2, "case", "ReferralReceived"),
                        tuple(published + 3, "case", "CommitteeDecisionRecorded"),
                        tuple(published + 4, "commitment", "CommitmentMade"));
    }

    @Test
    void votes_are_told_together_with_the_number_that_counts_where_the_last_one_lies() {
        var before = log.position();
        log.append(Life.cast("a"), Life.voted("a"), Life.cast("b"), Life.received(), Life.voted("b"), Life.cast("c"));

        assertThat(news.between(before, log.position()).told())
                .extracting(Told::position, Told::name, told -> told.data().valid())
                .containsExactly(tuple(before + 4, "case", 2), tuple(before + 5, "votes", 2));
    }

    @Test
    void a_vote_that_is_only_cast_changes_nothing_and_is_not_told() {
        var before = log.position();
        log.append(Life.cast("a"));

        assertThat(news.between(before, log.position()).told()).isEmpty();
    }

    @Test
    void the_stage_told_is_the_one_a_page_would_show() {
        QuerySide.the(TestClock.class).set("2026-07-01T10:00:00Z");

        assertThat(news.between(0, log.position()).told())
                .isNotEmpty()
                .allSatisfy(told -> assertThat(told.data().stage()).isEqualTo(Stage.COUNTING));
    }

    @Test
    void what_is_for_staff_is_told_nobody() {
        assertThat(news.between(0, log.position()).told())
                .extracting(told -> told.data().kind())
                .contains("ProposalPublished")
                .doesNotContain("ContactAddressVerified");
    }

    @Test
    void a_proposal_that_is_not_public_is_not_mentioned_and_when_it_is_again_it_is() {
        log.append(Life.submitted(OTHER, "Något annat"));
        log.append(new ProposalUnpublished(Life.BENCH, "Anmäld", Visibility.HIDDEN), Life.voted("a"));
        assertThat(news.between(0, log.position()).told()).isEmpty();

        log.append(new ProposalRepublished(Life.BENCH, "Prövad"));
        assertThat(news.between(0, log.position()).told())
                .extracting(Told::proposal)
                .isNotEmpty()
                .containsOnly(Life.BENCH);
    }
}
