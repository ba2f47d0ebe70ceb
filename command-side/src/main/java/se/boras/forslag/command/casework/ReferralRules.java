package se.boras.forslag.command.casework;

import static se.boras.forslag.command.ledger.RuleViolation.conflict;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import se.boras.forslag.command.casework.ReferralCommand.ConfirmDespiteRecount;
import se.boras.forslag.command.casework.ReferralCommand.DeclineReferral;
import se.boras.forslag.command.casework.ReferralCommand.RaiseBallotDoubt;
import se.boras.forslag.command.casework.ReferralCommand.RecallReferral;
import se.boras.forslag.command.casework.ReferralCommand.ReceiveReferral;
import se.boras.forslag.command.casework.ReferralCommand.TransferLead;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.reference.CommitteeRegister;
import se.boras.forslag.events.casework.BallotDoubtRaised;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.casework.Consultation;
import se.boras.forslag.events.casework.LeadTransferred;
import se.boras.forslag.events.casework.ReferralConfirmedDespiteRecount;
import se.boras.forslag.events.casework.ReferralDeclined;
import se.boras.forslag.events.casework.ReferralRecalled;
import se.boras.forslag.events.casework.ReferralReceived;
import se.boras.forslag.events.casework.ReferredToCommittee;
import se.boras.forslag.events.reference.CommitteeId;

/** With whom a case may lie: one lead at any time, that exists, and others that are asked but do not lead. */
public final class ReferralRules {

    private ReferralRules() {}

    /** Whether a proposal is ready to be referred is asked elsewhere; here, whether it can be referred to these. */
    public static ReferredToCommittee refer(
            CaseId caseId,
            CommitteeId lead,
            List<Consultation> consulted,
            String reason,
            LocalDate referredOn,
            int decisionDueMonths,
            CommitteeRegister register) {
        Steps.mustExist(lead, referredOn, register);
        var asked = new HashSet<CommitteeId>();
        for (var consultation : consulted) {
            mayBeAsked(consultation.committee(), lead);
            if (!asked.add(consultation.committee())) {
                throw conflict("consulted-twice", consultation.committee());
            }
            Steps.mustExist(consultation.committee(), referredOn, register);
        }
        return new ReferredToCommittee(
                caseId,
                caseId.proposalId(),
                lead,
                consulted,
                reason,
                referredOn,
                referredOn.plusMonths(decisionDueMonths));
    }

    static ReferralReceived decide(ReceiveReferral command, CaseState state, Circumstances at) {
        Steps.mayReach(CaseStage.RECEIVED, state);
        return new ReferralReceived(command.caseId(), at.now());
    }

    static ReferralDeclined decide(DeclineReferral command, CaseState state) {
        Steps.mayReach(CaseStage.DECLINED, state);
        return new ReferralDeclined(command.caseId(), command.reason(), command.suggested());
    }

    static LeadTransferred decide(TransferLead command, CaseState state, CommitteeRegister register, Circumstances at) {
        Steps.mayReach(CaseStage.SENT, state);
        if (command.to().equals(state.lead())) {
            throw conflict("already-lead", command.to());
        }
        Steps.mustExist(command.to(), at.today(), register);
        return new LeadTransferred(command.caseId(), state.lead(), command.to(), command.reason(), at.today());
    }

    static ReferralRecalled decide(RecallReferral command, CaseState state) {
        Steps.mayReach(CaseStage.RECALLED, state);
        return new ReferralRecalled(command.caseId(), command.reason(), command.evidence());
    }

    /** A doubt never recalls anything by itself, and after a decision it is a note only. */
    static BallotDoubtRaised decide(RaiseBallotDoubt command, CaseState state) {
        if (state.stage() == CaseStage.DECLINED || state.stage() == CaseStage.RECALLED) {
            throw Steps.outOfOrder(state, BallotDoubtRaised.class.getSimpleName());
        }
        if (state.doubts().batches().contains(command.batchId())) {
            throw conflict("doubt-already-raised", command.batchId());
        }
        return new BallotDoubtRaised(command.caseId(), command.batchId(), state.decided());
    }

    static ReferralConfirmedDespiteRecount decide(ConfirmDespiteRecount command, CaseState state) {
        if (state.stage() != CaseStage.SENT) {
            Steps.underway(state, ReferralConfirmedDespiteRecount.class);
        }
        if (!state.doubts().open()) {
            throw conflict("nothing-to-confirm");
        }
        return new ReferralConfirmedDespiteRecount(command.caseId(), command.reason(), command.evidence());
    }

    static void mayBeAsked(CommitteeId committee, CommitteeId lead) {
        if (committee.equals(lead)) {
            throw conflict("consulted-is-lead", committee);
        }
    }
}
