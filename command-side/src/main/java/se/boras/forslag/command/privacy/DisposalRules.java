package se.boras.forslag.command.privacy;

import static se.boras.forslag.command.ledger.RuleViolation.conflict;

import java.util.Optional;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.privacy.DisposalCommand.RecordDisposal;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.events.privacy.DisposalCarriedOut;
import se.boras.forslag.events.privacy.DisposalId;
import se.boras.forslag.events.privacy.PersonalDataDisposed;

/** What nobody needs any more is disposed of, and what somebody may still need is not. */
final class DisposalRules {

    static final String CONTACT_RULE = "contactKeptMonths";

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

    /** A run that found nothing is not told. */
    static Optional<DisposalCarriedOut> decide(RecordDisposal command, Circumstances at) {
        return command.count() == 0
                ? Optional.empty()
                : Optional.of(new DisposalCarriedOut(
                        DisposalId.of(command.what()),
                        command.what(),
                        command.policyRef(),
                        at.today(),
                        command.keptUntil(),
                        command.count()));
    }
}
