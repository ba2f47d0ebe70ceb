package se.boras.forslag.events.feedback;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.reference.CommitteeId;

/** The proposer is to be told something (<i>återkoppling ska ges</i>) by a certain day. */
public record FeedbackObligationRaised(
        ObligationId obligationId,
        ProposalId proposalId,
        FeedbackKind kind,
        @Nullable CommitteeId committee,
        LocalDate dueBy,
        String basis)
        implements ObligationEvent {}
