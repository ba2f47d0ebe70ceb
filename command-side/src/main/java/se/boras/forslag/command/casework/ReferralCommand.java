package se.boras.forslag.command.casework;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.ballot.BatchId;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.reference.CommitteeId;

/** With whom the case lies, and whether it should (<i>hänskjutande</i>). */
public sealed interface ReferralCommand extends CaseCommand {
    /** The committee is reminded of whatever step the day has come for. */
    record RemindCommittee(CaseId caseId) implements ReferralCommand {}

    record ReceiveReferral(CaseId caseId) implements ReferralCommand {}

    record DeclineReferral(
            CaseId caseId, String reason, @Nullable CommitteeId suggested) implements ReferralCommand {}

    record TransferLead(CaseId caseId, CommitteeId to, String reason) implements ReferralCommand {}

    record RecallReferral(
            CaseId caseId, String reason, @Nullable String evidence) implements ReferralCommand {}

    record RaiseBallotDoubt(CaseId caseId, BatchId batchId) implements ReferralCommand {}

    record ConfirmDespiteRecount(
            CaseId caseId, String reason, @Nullable String evidence) implements ReferralCommand {}
}
