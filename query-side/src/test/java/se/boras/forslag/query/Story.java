package se.boras.forslag.query;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.DocumentRef;
import se.boras.forslag.events.casework.AnsweredBasis;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.casework.CommitteeDecisionRecorded;
import se.boras.forslag.events.casework.DecisionGround;
import se.boras.forslag.events.casework.DecisionId;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.events.casework.LeadTransferred;
import se.boras.forslag.events.casework.ReferralReceived;
import se.boras.forslag.events.casework.ReferredToCommittee;
import se.boras.forslag.events.commitment.CommitmentId;
import se.boras.forslag.events.commitment.CommitmentMade;
import se.boras.forslag.events.commitment.CommitmentReassigned;
import se.boras.forslag.events.commitment.ImplementationCompleted;
import se.boras.forslag.events.commitment.ImplementationPostponed;
import se.boras.forslag.events.commitment.ImplementationVerified;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.FeedbackObligationRaised;
import se.boras.forslag.events.feedback.ObligationId;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.proposal.ProposalSubmitted;
import se.boras.forslag.events.proposal.PublicNumber;
import se.boras.forslag.events.reference.CommitteeId;

/** One proposal of many, and what may happen to it; each day is a business day. */
public record Story(ProposalId id) {

    public static Story of(int number) {
        return new Story(ProposalId.of(PublicNumber.of(2026, number)));
    }

    public ProposalSubmitted submitted() {
        return Life.submitted(id, "Förslag " + id.number());
    }

    public CaseId caseId(int stint) {
        return CaseId.of(id, stint);
    }

    public CommitmentId promiseId(int stint, int running) {
        return CommitmentId.of(caseId(stint), running);
    }

    public ObligationId debtId(int running) {
        return ObligationId.of(id, running);
    }

    public ReferredToCommittee referred(int stint, String lead, String day) {
        var on = LocalDate.parse(day);
        return new ReferredToCommittee(
                caseId(stint), id, new CommitteeId(lead), List.of(), "Deras område", on, on.plusMonths(6));
    }

    public ReferralReceived received(int stint, String day) {
        return new ReferralReceived(
                caseId(stint), LocalDate.parse(day).atTime(8, 0).toInstant(ZoneOffset.UTC));
    }

    public LeadTransferred transferred(int stint, String from, String to, String day) {
        return new LeadTransferred(
                caseId(stint), new CommitteeId(from), new CommitteeId(to), "Deras", LocalDate.parse(day));
    }

    public CommitteeDecisionRecorded decided(int stint, int running, DecisionType type, String day) {
        return decided(stint, running, type, DecisionGround.MERITS, day);
    }

    public CommitteeDecisionRecorded decided(
            int stint, int running, DecisionType type, DecisionGround ground, String day) {
        return new CommitteeDecisionRecorded(
                caseId(stint),
                DecisionId.of(caseId(stint), running),
                type,
                ground,
                type == DecisionType.BESVARAD ? AnsweredBasis.ALREADY_DONE : null,
                LocalDate.parse(day),
                "7",
                "Nämnden beslutar så.",
                "Skälen framgår.",
                false,
                0,
                null,
                null,
                false,
                1,
                "sekreterare");
    }

    public CommitmentMade promised(int stint, int running, String by, @Nullable String due, String day) {
        return new CommitmentMade(
                promiseId(stint, running),
                caseId(stint),
                id,
                DecisionId.of(caseId(stint), 1),
                new CommitteeId(by),
                null,
                "En bänk",
                CommitmentMade.Scope.FULL,
                null,
                due == null ? null : LocalDate.parse(due),
                null,
                null,
                LocalDate.parse(day));
    }

    public ImplementationPostponed postponed(int stint, int running, String to) {
        return new ImplementationPostponed(promiseId(stint, running), null, LocalDate.parse(to), "Tjälen", null, null);
    }

    public CommitmentReassigned reassigned(int stint, int running, String from, String to, String day) {
        return new CommitmentReassigned(
                promiseId(stint, running),
                new CommitteeId(from),
                new CommitteeId(to),
                CommitmentReassigned.Reason.REORGANISATION,
                null,
                LocalDate.parse(day));
    }

    public ImplementationCompleted completed(int stint, int running, String day) {
        return new ImplementationCompleted(
                promiseId(stint, running),
                LocalDate.parse(day),
                List.of(new DocumentRef("Foto", "https://example.org/foto", null, null)),
                null,
                "handlaggare.tekniska");
    }

    public ImplementationVerified verified(int stint, int running) {
        return new ImplementationVerified(promiseId(stint, running), "verifierare", null, "Den står där");
    }

    public FeedbackObligationRaised owed(int running, String committee, String due) {
        return new FeedbackObligationRaised(
                debtId(running),
                id,
                FeedbackKind.DECISION,
                new CommitteeId(committee),
                LocalDate.parse(due),
                "decision-" + running);
    }
}
