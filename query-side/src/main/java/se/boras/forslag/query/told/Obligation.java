package se.boras.forslag.query.told;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.feedback.DeliveryChannel;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.FeedbackObligationRaised;
import se.boras.forslag.events.feedback.ObligationId;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.reference.CommitteeId;

/**
 * One debt of feedback (<i>återkopplingsskuld</i>) as it is told.
 *
 * @param sent the messages, letters and calls that have gone out
 * @param bounced how many messages have come back
 * @param undelivered whether the last that is known of it is that it came back, and it is not to be sent once more
 */
public record Obligation(
        ObligationId id,
        ProposalId proposalId,
        FeedbackKind kind,
        @Nullable CommitteeId committee,
        LocalDate dueBy,
        ObligationStanding state,
        DeliveryChannel channel,
        int sent,
        int bounced,
        boolean undelivered,
        @Nullable Instant settledAt,
        @Nullable String reason) {

    static Obligation raised(FeedbackObligationRaised raised) {
        return new Obligation(
                raised.obligationId(),
                raised.proposalId(),
                raised.kind(),
                raised.committee(),
                raised.dueBy(),
                ObligationStanding.DUE,
                DeliveryChannel.EMAIL,
                0,
                0,
                false,
                null,
                null);
    }

    public boolean overdueOn(LocalDate day) {
        return state.owed() && dueBy.isBefore(day);
    }

    Obligation due(LocalDate day) {
        return new Obligation(
                id, proposalId, kind, committee, day, state, channel, sent, bounced, undelivered, settledAt, reason);
    }

    Obligation standing(ObligationStanding next, @Nullable Instant at, @Nullable String why) {
        return new Obligation(
                id, proposalId, kind, committee, dueBy, next, channel, sent, bounced, undelivered, at, why);
    }

    Obligation by(DeliveryChannel other) {
        return new Obligation(
                id, proposalId, kind, committee, dueBy, state, other, sent, bounced, undelivered, settledAt, reason);
    }

    Obligation sentBy(DeliveryChannel way) {
        return new Obligation(
                id, proposalId, kind, committee, dueBy, state, way, sent + 1, bounced, false, settledAt, reason);
    }

    Obligation cameBack() {
        return new Obligation(
                id, proposalId, kind, committee, dueBy, state, channel, sent, bounced + 1, true, settledAt, reason);
    }

    /** It came back for a passing reason, and is not yet for a person. */
    Obligation goesAgain() {
        return new Obligation(
                id, proposalId, kind, committee, dueBy, state, channel, sent, bounced, false, settledAt, reason);
    }
}
