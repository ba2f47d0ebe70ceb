package se.boras.forslag.query.reading;

import java.util.function.Function;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.proposal.PublicNumber;
import se.boras.forslag.events.reference.CommitteeId;

/** Reads identities out of addresses: what has not the shape of one is simply unknown. */
public final class Ids {

    private Ids() {}

    /** The identity itself or the number under which everybody knows the proposal. */
    public static ProposalId proposal(String id) {
        return id.startsWith("BF-") ? ProposalId.of(known(id, PublicNumber::new)) : known(id, ProposalId::new);
    }

    public static CaseId committeeCase(String id) {
        return known(id, CaseId::new);
    }

    public static String committee(String id) {
        return known(id, CommitteeId::new).value();
    }

    private static <T> T known(String id, Function<String, T> shape) {
        try {
            return shape.apply(id);
        } catch (IllegalArgumentException absent) {
            throw Refused.unknown();
        }
    }
}
