package se.boras.forslag.query.deviations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.ballot.BallotEvent;
import se.boras.forslag.events.ballot.VotesVoided;
import se.boras.forslag.events.casework.ApprovalWithoutCommitmentFlagged;
import se.boras.forslag.events.casework.CaseEvent;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.casework.CommitteeDecisionRecorded;
import se.boras.forslag.events.casework.DecisionRecordCorrected;
import se.boras.forslag.events.casework.DecisionReplaced;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.events.commitment.CommitmentId;
import se.boras.forslag.events.commitment.CommitmentMade;
import se.boras.forslag.events.feedback.ObligationEvent;
import se.boras.forslag.events.proposal.ProposalEvent;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.proposal.ProposalTextCorrected;
import se.boras.forslag.events.proposal.ProposalTextRedacted;
import se.boras.forslag.query.log.PastEvent;

/** Goes through the events in their order and notes what deviates, each judged by what was recorded before it. */
final class Watch {

    private final Map<CaseId, KnownCase> cases;
    private final Map<CommitmentId, KnownPromise> promises;
    private final List<Deviation> found = new ArrayList<>();

    Watch(Map<CaseId, KnownCase> cases, Map<CommitmentId, KnownPromise> promises) {
        this.cases = new HashMap<>(cases);
        this.promises = new HashMap<>(promises);
    }

    void on(PastEvent past) {
        if (past.event() instanceof ProposalEvent event) {
            on(past, event);
        } else if (past.event() instanceof BallotEvent event) {
            on(past, event);
        } else if (past.event() instanceof CaseEvent event) {
            on(past, event);
        } else if (past.event() instanceof CommitmentEvent event) {
            on(past, event);
        } else if (past.event() instanceof ObligationEvent event) {
            late(past, event.obligationId().proposalId(), null);
        }
    }

    List<Deviation> found() {
        return found;
    }

    Map<CaseId, KnownCase> cases() {
        return cases;
    }

    Map<CommitmentId, KnownPromise> promises() {
        return promises;
    }

    private void on(PastEvent past, ProposalEvent event) {
        late(past, event.proposalId(), null);
        if (event instanceof ProposalTextCorrected) {
            note(past, DeviationKind.CORRECTION, event.proposalId(), null);
        } else if (event instanceof ProposalTextRedacted) {
            note(past, DeviationKind.FOUR_EYES, event.proposalId(), null);
        }
    }

    private void on(PastEvent past, BallotEvent event) {
        if (event instanceof VotesVoided voided && voided.approvedBy() != null) {
            note(past, DeviationKind.FOUR_EYES, event.ballotId().proposalId(), null);
        }
    }

    private void on(PastEvent past, CaseEvent event) {
        var known = cases.get(event.caseId());
        var lead = known == null ? null : known.lead().value();
        var proposal = event.caseId().proposalId();
        late(past, proposal, lead);
        if (event instanceof CommitteeDecisionRecorded decided) {
            var recommended = known != null && known.advisesAgainst(decided.type()) ? known.recommended() : null;
            if (recommended != null || decided.deviatesFromRecommendation()) {
                found.add(Deviation.of(past, DeviationKind.AGAINST_RECOMMENDATION, proposal, organ(past, lead))
                        .against(recommended));
            }
        } else if (event instanceof DecisionRecordCorrected) {
            note(past, DeviationKind.CORRECTION, proposal, lead);
        } else if (event instanceof ApprovalWithoutCommitmentFlagged) {
            note(past, DeviationKind.WITHOUT_COMMITMENT, proposal, lead);
        }
        cases.compute(event.caseId(), (_, before) -> KnownCase.after(before, event));
    }

    private void on(PastEvent past, CommitmentEvent event) {
        var known = promises.get(event.commitmentId());
        var responsible = known == null ? null : known.responsible().value();
        var proposal = event.commitmentId().caseId().proposalId();
        late(past, proposal, responsible);
        var beyond = known == null ? 0 : known.beyondFirst(KnownPromise.newDue(event));
        if (beyond > 0) {
            found.add(Deviation.of(past, DeviationKind.POSTPONED, proposal, organ(past, responsible))
                    .by(beyond));
        }
        promises.compute(event.commitmentId(), (_, before) -> KnownPromise.after(before, event));
    }

    /** What follows from a decision has its day, and is as late as the decision: that is said once. */
    private void late(PastEvent past, ProposalId proposal, @Nullable String committee) {
        var follows = past.event() instanceof CommitmentMade || past.event() instanceof DecisionReplaced;
        if (past.lagDays() > 0 && !follows) {
            note(past, DeviationKind.BACK_DATED, proposal, committee);
        }
    }

    private void note(PastEvent past, DeviationKind kind, ProposalId proposal, @Nullable String committee) {
        found.add(Deviation.of(past, kind, proposal, organ(past, committee)));
    }

    /** The organ that acted, or else the one that has the matter. */
    private static @Nullable String organ(PastEvent past, @Nullable String otherwise) {
        var actor = past.envelope().onBehalfOf();
        return actor == null ? otherwise : actor;
    }
}
