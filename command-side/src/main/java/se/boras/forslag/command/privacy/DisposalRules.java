package se.boras.forslag.command.privacy;

import static se.boras.forslag.command.ledger.RuleViolation.conflict;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.privacy.DisposalCommand.RecordDisposal;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.events.privacy.DisposalCarriedOut;
import se.boras.forslag.events.privacy.DisposalId;
import se.boras.forslag.events.privacy.PersonalDataDisposed;

/** What nobody needs any more is disposed of, and what somebody may still need is not. */
public final class DisposalRules {

    public static final String CONTACT_RULE = "contactKeptMonths";

    private DisposalRules() {}

    static PersonalDataDisposed dispose(ContactState person, ProposalState proposal) {
        if (proposal.closed() == null) {
            throw conflict("still-open", proposal.id().publicNumber());
        }
        if (person.gone().contact()) {
            throw conflict("erased-already");
        }
        if (person.open() != null) {
            throw conflict("erasure-asked-already");
        }
        return new PersonalDataDisposed(person.ref(), CONTACT_RULE, proposal.id());
    }

    /** What one day disposed of is told once. */
    static Optional<DisposalCarriedOut> decide(RecordDisposal command, @Nullable DisposalState before) {
        if (before != null && !command.on().isAfter(before.last().on())) {
            return Optional.empty();
        }
        return Optional.of(new DisposalCarriedOut(
                DisposalId.of(command.what()),
                command.what(),
                command.policyRef(),
                command.on(),
                command.keptUntil(),
                command.count()));
    }
}
