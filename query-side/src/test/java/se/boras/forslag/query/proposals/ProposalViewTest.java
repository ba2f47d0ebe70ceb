package se.boras.forslag.query.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.casework.DecisionAnnulled;
import se.boras.forslag.events.casework.LeadTransferred;
import se.boras.forslag.events.casework.ReferralDeclined;
import se.boras.forslag.events.lifecycle.Stage;
import se.boras.forslag.events.proposal.Outcome;
import se.boras.forslag.events.proposal.ProposalClosed;
import se.boras.forslag.events.proposal.ProposalReopened;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.Reference;
import se.boras.forslag.query.reading.Json;
import se.boras.forslag.query.told.Step;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProposalViewTest {

    private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void nothing_is_told_before_the_submission() {
        assertThat(ProposalView.evolve(null, Life.published(), AT)).isNull();
    }

    @Test
    void a_life_up_to_the_decision_leaves_the_decision_and_the_promise() {
        var view = after(Life.toDecision());

        assertThat(view.stage()).isEqualTo(Stage.DECIDED);
        assertThat(view.since()).isEqualTo("2026-09-15");
        assertThat(matter(view).dnr()).containsExactly("TEK 2026-17");
        assertThat(Objects.requireNonNull(matter(view).decision()).paragraph()).isEqualTo("38 a");
        assertThat(view.commitments())
                .singleElement()
                .matches(promise -> promise.id().equals(Life.PROMISE));
    }

    @Test
    void a_view_is_read_back_from_its_row_as_it_was() {
        var view = after(Life.toDecision());

        assertThat(Json.MAPPER.readValue(Json.MAPPER.writeValueAsString(view), ProposalView.class))
                .isEqualTo(view);
    }

    @Test
    @DisplayName("T-01: voting is over at the announced instant, whenever the timer comes")
    void voting_is_over_at_its_instant() {
        var view = after(Life.submitted(), Life.published(), Life.opened());

        assertThat(view.stageAt(Life.CLOSES.minusMillis(1))).isEqualTo(Stage.VOTING);
        assertThat(view.stageAt(Life.CLOSES)).isEqualTo(Stage.COUNTING);
    }

    @Test
    @DisplayName("T-15: a new lead does not set the citizen's waiting back")
    void a_new_lead_does_not_set_the_waiting_back() {
        var transferred =
                new LeadTransferred(Life.CASE, Life.TEKNISKA, Life.KULTUR, "Statues", LocalDate.of(2026, 8, 1));
        var view = after(
                Life.submitted(), Life.published(), Life.tallied(), Life.referred(), Life.received(), transferred);

        assertThat(matter(view).lead()).isEqualTo(Life.KULTUR);
        assertThat(view.since()).isEqualTo("2026-06-10");
        assertThat(next(view)).isEqualTo(new NextStep(Step.RECEIVE, "kultur", LocalDate.of(2026, 8, 14)));
    }

    @Test
    @DisplayName("T-21: an annulled decision stands no more, and the case is with the committee again")
    void an_annulled_decision_stands_no_more() {
        var view = after(
                after(Life.toDecision()),
                new DecisionAnnulled(Life.CASE, Life.DECISION, "Förvaltningsrätten", null, LocalDate.of(2026, 11, 1)));

        assertThat(view.stage()).isEqualTo(Stage.REFERRED);
        assertThat(matter(view).decision()).isNull();
    }

    @Test
    void a_declined_proposal_has_no_lead_until_it_is_referred_again() {
        var declined = after(
                Life.submitted(),
                Life.published(),
                Life.tallied(),
                Life.reviewed(),
                Life.referred(),
                new ReferralDeclined(Life.CASE, "Not ours", Life.KULTUR));

        assertThat(declined.matter()).isNull();
        assertThat(declined.stage()).isEqualTo(Stage.ELIGIBLE);
        assertThat(next(declined)).matches(step -> step.what() == Step.REFER);
    }

    @Test
    void an_outcome_belongs_to_a_closed_proposal_only() {
        var closed = after(after(Life.toDecision()), new ProposalClosed(Life.BENCH, Outcome.IMPLEMENTED));

        assertThat(closed.outcome()).isEqualTo(Outcome.IMPLEMENTED);
        assertThat(NextStep.of(closed, AT, Reference.almanac())).isNull();
        assertThat(after(closed, new ProposalReopened(Life.BENCH, "A court", null))
                        .outcome())
                .isNull();
    }

    private static NextStep next(ProposalView view) {
        return Objects.requireNonNull(NextStep.of(view, AT, Reference.almanac()));
    }

    private static CasePart matter(ProposalView view) {
        return Objects.requireNonNull(view.matter());
    }

    private static ProposalView after(LedgerEvent... events) {
        @Nullable ProposalView view = null;
        for (var event : events) {
            view = ProposalView.evolve(view, event, AT);
        }
        return Objects.requireNonNull(view);
    }

    private static ProposalView after(ProposalView view, LedgerEvent event) {
        return Objects.requireNonNull(ProposalView.evolve(view, event, AT));
    }
}
