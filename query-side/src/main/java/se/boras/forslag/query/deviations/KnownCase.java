package se.boras.forslag.query.deviations;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.casework.CaseEvent;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.events.casework.FactBasisAttached;
import se.boras.forslag.events.casework.LeadTransferred;
import se.boras.forslag.events.casework.ReferredToCommittee;
import se.boras.forslag.events.reference.CommitteeId;

/** What has to be known of a case to judge its decision: who has it, and what the officer's report recommends. */
record KnownCase(CaseId id, CommitteeId lead, @Nullable DecisionType recommended) {

    /** A new lead has officers of its own, who have not reported yet. */
    static @Nullable KnownCase after(@Nullable KnownCase before, CaseEvent event) {
        if (event instanceof ReferredToCommittee referred) {
            return new KnownCase(referred.caseId(), referred.lead(), null);
        }
        if (before == null) {
            return null;
        }
        if (event instanceof LeadTransferred transferred) {
            return new KnownCase(before.id, transferred.to(), null);
        }
        return event instanceof FactBasisAttached report
                ? new KnownCase(before.id, before.lead, report.recommendation())
                : before;
    }

    boolean advisesAgainst(DecisionType type) {
        return recommended != null && recommended != type;
    }
}
