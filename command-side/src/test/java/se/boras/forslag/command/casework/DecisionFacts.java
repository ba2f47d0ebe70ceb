package se.boras.forslag.command.casework;

import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.casework.CaseFacts.CASE;
import static se.boras.forslag.command.casework.CaseFacts.MEETING;
import static se.boras.forslag.command.casework.CaseFacts.TECHNICAL;
import static se.boras.forslag.command.casework.CaseFacts.received;
import static se.boras.forslag.command.casework.CaseFacts.sent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.LedgerOnPaper;
import se.boras.forslag.events.casework.CaseClosedByCommittee;
import se.boras.forslag.events.casework.CommitteeDecisionRecorded;
import se.boras.forslag.events.casework.DecisionAnnulled;
import se.boras.forslag.events.casework.DecisionAppealed;
import se.boras.forslag.events.casework.DecisionGainedLegalForce;
import se.boras.forslag.events.casework.DecisionGround;
import se.boras.forslag.events.casework.DecisionId;
import se.boras.forslag.events.casework.DecisionReplaced;
import se.boras.forslag.events.casework.DecisionRevoked;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.events.casework.DecisionUpheld;
import se.boras.forslag.events.casework.ProtocolAdjusted;
import se.boras.forslag.events.casework.ProtocolAnnounced;
import se.boras.forslag.events.commitment.CommitmentId;
import se.boras.forslag.events.commitment.CommitmentMade.Scope;

/** What can have happened to the decision about the benches by the river. */
final class DecisionFacts {

    static final DecisionId FIRST = DecisionId.of(CASE, 1);
    static final DecisionId SECOND = DecisionId.of(CASE, 2);
    static final Promises NO_PROMISES = new Promises(CASE, 0);
    static final String COURT = "Förvaltningsrätten i Jönköping";

    private DecisionFacts() {}

    static CommitteeDecisionRecorded decided() {
        return decided(FIRST, DecisionType.BIFALL, MEETING, 1);
    }

    static CommitteeDecisionRecorded decided(DecisionId id, DecisionType type, LocalDate meeting, int firstCommitment) {
        return new CommitteeDecisionRecorded(
                CASE,
                id,
                type,
                DecisionGround.MERITS,
                null,
                meeting,
                "38 a",
                "The committee has decided.",
                "Many walk there.",
                false,
                0,
                null,
                null,
                false,
                firstCommitment,
                "clerk-1");
    }

    static ProtocolAdjusted adjusted() {
        return new ProtocolAdjusted(CASE, FIRST, MEETING.plusDays(7));
    }

    static ProtocolAnnounced announced() {
        return new ProtocolAnnounced(CASE, FIRST, MEETING.plusDays(8), TODAY.minusDays(1));
    }

    static DecisionGainedLegalForce inForce() {
        return new DecisionGainedLegalForce(CASE, FIRST, TODAY);
    }

    static DecisionAppealed appealed() {
        return new DecisionAppealed(CASE, FIRST, COURT, null, MEETING.plusDays(9));
    }

    static DecisionUpheld upheld() {
        return new DecisionUpheld(CASE, FIRST, COURT, null, TODAY);
    }

    static DecisionAnnulled annulled() {
        return new DecisionAnnulled(CASE, FIRST, COURT, null, MEETING.plusDays(14));
    }

    static DecisionRevoked revoked() {
        return new DecisionRevoked(CASE, FIRST, "The ground is not ours", MEETING.plusDays(14), null);
    }

    static DecisionReplaced replaced() {
        return new DecisionReplaced(CASE, FIRST, SECOND, "The cost is lower", MEETING.plusDays(14));
    }

    static CaseClosedByCommittee closed() {
        return new CaseClosedByCommittee(CASE, "Decided and in force");
    }

    static Promise promise(@Nullable LocalDate startBy, @Nullable LocalDate dueBy) {
        return new Promise("Two benches by the river", Scope.FULL, null, startBy, dueBy, null, null);
    }

    /** A ledger in which the committee has approved, and promised two things. */
    static LedgerOnPaper approvedWithTwo() {
        var draft = Draft.of(DecisionType.BIFALL).promising(promise(null, null), promise(null, null));
        var ledger = new LedgerOnPaper().given(sent(), received(), decided());
        PromiseRules.made(draft.command(), decided(), TECHNICAL).forEach(ledger::given);
        return ledger;
    }

    static CommitmentId commitment(int running) {
        return CommitmentId.of(CASE, running);
    }
}
