package se.boras.forslag.command.proposal;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.api.Ids;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.command.ledger.UnknownStream;
import se.boras.forslag.events.proposal.ProposalId;

/** Reads what people write into forms: space around it says nothing, and nothing but space is nothing. */
final class Written {

    private Written() {}

    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** A proposal named in a body rather than in the path: if there is none, the input is at fault. */
    static ProposalId proposal(String field, String text) {
        try {
            return Ids.proposal(text.strip());
        } catch (UnknownStream unknown) {
            throw RuleViolation.invalid(field, "no-such-proposal");
        }
    }
}
