package se.boras.forslag.query.obligations;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.feedback.DeliveryChannel;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.ObligationId;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.proposal.PublicNumber;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.query.told.Obligation;
import se.boras.forslag.query.told.ObligationStanding;

/** A debt of feedback as it is answered; what a clerk gave as a reason is for staff. */
record ObligationTold(
        ObligationId id,
        ProposalId proposalId,
        PublicNumber publicNumber,
        FeedbackKind kind,
        @Nullable CommitteeId committee,
        LocalDate dueBy,
        ObligationStanding state,
        boolean overdue,
        DeliveryChannel channel,
        int sent,
        int bounced,
        boolean undelivered,
        @Nullable Instant settledAt,
        @Nullable String reason) {

    static ObligationTold on(LocalDate day, Obligation debt, boolean staff) {
        return new ObligationTold(
                debt.id(),
                debt.proposalId(),
                debt.proposalId().publicNumber(),
                debt.kind(),
                debt.committee(),
                debt.dueBy(),
                debt.state(),
                debt.overdueOn(day),
                debt.channel(),
                debt.sent(),
                debt.bounced(),
                debt.undelivered(),
                debt.settledAt(),
                staff ? debt.reason() : null);
    }
}
