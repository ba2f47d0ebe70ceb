package se.boras.forslag.command.casework;

import java.util.function.UnaryOperator;
import se.boras.forslag.command.casework.Decision.Standing;
import se.boras.forslag.events.casework.DecisionGainedLegalForce;
import se.boras.forslag.events.casework.DecisionId;
import se.boras.forslag.events.casework.DecisionRecordCorrected;
import se.boras.forslag.events.casework.ProtocolAdjusted;
import se.boras.forslag.events.casework.ProtocolAnnounced;

/** What later events do to the decisions of a case; an appeal, and a closed case, outlast the steps of the minutes. */
final class DecisionFold {

    private DecisionFold() {}

    static CaseState adjusted(CaseState before, ProtocolAdjusted event) {
        return minuted(before, event.decisionId(), minutes -> minutes.adjusted(event.adjustedOn()))
                .at(before.stage() == CaseStage.APPEALED ? CaseStage.APPEALED : CaseStage.ADJUSTED);
    }

    static CaseState announced(CaseState before, ProtocolAnnounced event) {
        return minuted(
                        before,
                        event.decisionId(),
                        minutes -> minutes.announced(event.announcedOn(), event.noticeUntil()))
                .at(before.stage() == CaseStage.APPEALED ? CaseStage.APPEALED : CaseStage.ANNOUNCED);
    }

    static CaseState inForce(CaseState before, DecisionGainedLegalForce event) {
        return minuted(before, event.decisionId(), minutes -> minutes.inForce(event.gainedOn()))
                .at(before.stage() == CaseStage.CLOSED ? CaseStage.CLOSED : CaseStage.LEGAL_FORCE);
    }

    static CaseState upheld(CaseState before, DecisionId id) {
        var after = minuted(fallen(before, id, Standing.STANDS), id, Minutes::upheld);
        return after.decisions()
                .latest()
                .map(decision -> after.at(decision.minutes().stage()))
                .orElse(after);
    }

    static CaseState fallen(CaseState before, DecisionId id, Standing standing) {
        return before.with(before.decisions().changed(id, decision -> decision.now(standing)));
    }

    static CaseState corrected(CaseState before, DecisionRecordCorrected slip) {
        return before.with(before.decisions().changed(slip.decisionId(), decision -> decision.corrected(slip)));
    }

    private static CaseState minuted(CaseState before, DecisionId id, UnaryOperator<Minutes> change) {
        return before.with(before.decisions().changed(id, decision -> decision.with(change.apply(decision.minutes()))));
    }
}
