package se.boras.forslag.query.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.feedback.DeliveryChannel;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.FeedbackObligationDischarged;
import se.boras.forslag.events.feedback.FeedbackObligationRaised;
import se.boras.forslag.events.feedback.FeedbackObligationReopened;
import se.boras.forslag.events.feedback.FeedbackObligationRescheduled;
import se.boras.forslag.events.feedback.FeedbackObligationWaived;
import se.boras.forslag.events.feedback.NotificationAbandoned;
import se.boras.forslag.events.feedback.NotificationBounced;
import se.boras.forslag.events.feedback.NotificationBounced.BounceClass;
import se.boras.forslag.events.feedback.NotificationDispatched;
import se.boras.forslag.events.feedback.NotificationId;
import se.boras.forslag.events.feedback.ObligationId;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.TestLog;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ObligationsTest {

    private static final ProposalId PROPOSAL = new ProposalId("proposal-2026-0001");
    private static final ObligationId DEBT = ObligationId.of(PROPOSAL, 1);
    private static final NotificationId MESSAGE = NotificationId.of(DEBT, 1);
    private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");
    private static final NotificationBounced BOUNCED =
            new NotificationBounced(DEBT, MESSAGE, BounceClass.PERMANENT, "5.1.1", AT);

    private TestLog log = QuerySide.emptied();

    @BeforeEach
    void one_debt() {
        log = QuerySide.emptied().append(raised(1, FeedbackKind.DECISION, "tekniska"));
    }

    @Test
    void a_debt_is_found_by_committee_state_and_lateness() {
        assertThat(asked("committee=tekniska&state=DUE").at("/items")).hasSize(1);
        assertThat(asked("committee=kultur").at("/items")).isEmpty();
        assertThat(asked("overdue=true").at("/items")).isEmpty();

        log.append(new FeedbackObligationRescheduled(DEBT, LocalDate.of(2026, 3, 1), "PROTOCOL_ADJUSTED"));

        assertThat(asked("overdue=true").at("/items/0/overdue").asBoolean()).isTrue();
    }

    @Test
    void a_mail_that_came_back_is_owed_again_and_counted_once() {
        log.append(
                new NotificationDispatched(DEBT, MESSAGE, DeliveryChannel.EMAIL, "ref", AT),
                new FeedbackObligationDischarged(DEBT, MESSAGE));
        assertThat(asked("state=DISCHARGED").at("/items")).hasSize(1);

        log.append(BOUNCED, new FeedbackObligationReopened(DEBT, "BOUNCED"));

        var debt = asked("state=DUE").at("/items/0");
        assertThat(debt.at("/bounced").asInt()).isEqualTo(1);
        assertThat(debt.at("/undelivered").asBoolean()).isTrue();
    }

    @Test
    void who_could_not_be_reached_is_still_owed() {
        log.append(BOUNCED, new NotificationAbandoned(DEBT, 1, "Okänd på adressen", "registrator"));

        assertThat(asked("state=UNDELIVERABLE").at("/items")).hasSize(1);
    }

    @Test
    void a_clerks_reason_is_not_for_everybody() {
        log.append(new FeedbackObligationWaived(DEBT, "Har avlidit"));

        assertThat(asked("state=WAIVED").at("/items/0/reason").isNull()).isTrue();
    }

    @Test
    void the_debts_of_a_proposal_come_in_the_order_they_came_to_be_owed() {
        log.append(raised(2, FeedbackKind.COMPLETION, "kultur"));

        var debts = QuerySide.reader().as("REGISTRATOR").json("/api/proposals/BF-2026-0001/obligations");

        assertThat(debts.at("/items/0/kind").asString()).isEqualTo("DECISION");
        assertThat(debts.at("/items/1/kind").asString()).isEqualTo("COMPLETION");
        assertThat(asked("limit=1").at("/items/0/kind").asString()).isEqualTo("COMPLETION");
    }

    @Test
    void a_bad_value_is_refused_by_the_name_of_its_field() {
        assertThat(asked("state=LATE").at("/violations/0/field").asString()).isEqualTo("state");
    }

    private static FeedbackObligationRaised raised(int n, FeedbackKind kind, String committee) {
        return new FeedbackObligationRaised(
                ObligationId.of(PROPOSAL, n),
                PROPOSAL,
                kind,
                new CommitteeId(committee),
                LocalDate.of(2026, 3, 16),
                "decision-2026-0001-1-1");
    }

    private static JsonNode asked(String question) {
        return QuerySide.reader().json("/api/obligations?" + question);
    }
}
