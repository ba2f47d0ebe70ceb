package se.boras.forslag.command.api;

import java.util.function.Function;
import se.boras.forslag.command.ledger.UnknownStream;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.commitment.CommitmentId;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.proposal.PublicNumber;

/** Reads identities out of paths: what does not even look like one is simply not there. */
public final class Ids {

    private Ids() {}

    /** A proposal is also known by its public number. */
    public static ProposalId proposal(String text) {
        return parse(text, id -> id.startsWith("BF-") ? ProposalId.of(new PublicNumber(id)) : new ProposalId(id));
    }

    public static CaseId committeeCase(String text) {
        return parse(text, CaseId::new);
    }

    public static CommitmentId commitment(String text) {
        return parse(text, CommitmentId::new);
    }

    public static <I> I parse(String text, Function<String, I> shape) {
        try {
            return shape.apply(text);
        } catch (IllegalArgumentException misshapen) {
            throw new UnknownStream(text);
        }
    }
}
