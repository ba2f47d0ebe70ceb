package se.boras.forslag.command.imports;

import java.util.Set;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.events.proposal.Outcome;

/** What an ending (<i>utfall</i>) says about the way to it. */
final class Endings {

    private Endings() {}

    static boolean afterPublication(Outcome outcome) {
        return switch (outcome) {
            case EXPIRED, REJECTED, ANSWERED, IMPLEMENTED, PARTLY_IMPLEMENTED, ABANDONED -> true;
            case REFUSED, REDIRECTED, WITHDRAWN, MERGED -> false;
        };
    }

    static boolean byACommittee(Outcome outcome) {
        return afterPublication(outcome) && outcome != Outcome.EXPIRED;
    }

    /** The decisions that can have led there; none where it never came to one. */
    static Set<DecisionType> decisions(Outcome outcome) {
        return switch (outcome) {
            case REJECTED -> Set.of(DecisionType.AVSLAG, DecisionType.AVVISAD);
            case ANSWERED -> Set.of(DecisionType.BESVARAD);
            case IMPLEMENTED, PARTLY_IMPLEMENTED, ABANDONED -> Set.of(DecisionType.BIFALL, DecisionType.DELVIS_BIFALL);
            case WITHDRAWN, MERGED -> Set.of(DecisionType.values());
            case EXPIRED, REFUSED, REDIRECTED -> Set.of();
        };
    }
}
