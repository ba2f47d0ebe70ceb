package se.boras.forslag.command.privacy;

import static java.util.Objects.requireNonNull;
import static se.boras.forslag.command.ledger.RuleViolation.conflict;
import static se.boras.forslag.command.ledger.RuleViolation.forbidden;
import static se.boras.forslag.command.ledger.RuleViolation.invalid;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.privacy.ErasureCommand.GrantErasure;
import se.boras.forslag.command.privacy.ErasureCommand.RefuseErasure;
import se.boras.forslag.command.privacy.ErasureCommand.RequestErasure;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.events.privacy.ErasureGranted;
import se.boras.forslag.events.privacy.ErasureRefused;
import se.boras.forslag.events.privacy.ErasureRequested;
import se.boras.forslag.events.privacy.ErasureScope;

/** A person may ask; a registrar decides, on a ground, and not on a request that the same registrar wrote down. */
final class ErasureRules {

    private ErasureRules() {}

    static ErasureRequested decide(
            RequestErasure command, ContactState person, ProposalState proposal, Circumstances at) {
        if (person.open() != null) {
            throw conflict("erasure-asked-already");
        }
        var scope = person.gone().rest(command.scope());
        if (scope == null) {
            throw conflict("erased-already");
        }
        boolean byThePerson = at.actor().role() == Role.CITIZEN;
        return new ErasureRequested(
                person.ref(),
                scope,
                proposal.id(),
                byThePerson ? null : at.actor().id());
    }

    /** One event for each key that is destroyed. */
    static List<ErasureGranted> decide(
            GrantErasure command, ContactState person, ProposalState proposal, Circumstances at) {
        var asked = open(person);
        if (at.actor().id().equals(asked.recordedBy())) {
            throw forbidden("four-eyes");
        }
        var scope = command.scope() == null ? asked.scope() : command.scope();
        mustHaveBeenAskedFor(scope, asked);
        if (scope != ErasureScope.CONTACT && underWay(proposal)) {
            throw conflict("text-still-needed", proposal.id().publicNumber());
        }
        return Stream.of(ErasureScope.CONTACT, ErasureScope.TEXT)
                .filter(part -> scope == ErasureScope.ALL || scope == part)
                .map(part -> new ErasureGranted(
                        person.ref(),
                        part,
                        key(part, person, proposal),
                        proposal.id(),
                        command.ground(),
                        command.decisionRef()))
                .toList();
    }

    static ErasureRefused decide(RefuseErasure command, ContactState person) {
        var asked = open(person);
        return new ErasureRefused(
                person.ref(),
                command.legalBasis(),
                command.explanation(),
                asked.proposalId(),
                asked.scope(),
                command.decisionRef());
    }

    private static ErasureRequested open(ContactState person) {
        if (person.open() == null) {
            throw conflict("erasure-not-asked-for");
        }
        return requireNonNull(person.open());
    }

    private static void mustHaveBeenAskedFor(@Nullable ErasureScope scope, ErasureRequested asked) {
        if (asked.scope() != ErasureScope.ALL && scope != asked.scope()) {
            throw invalid("scope", "erasure-of-more-than-asked", asked.scope());
        }
    }

    /** What people vote on, and what a committee is to decide, must be there to read until it has been decided. */
    private static boolean underWay(ProposalState proposal) {
        return proposal.published() && proposal.closed() == null;
    }

    private static String key(ErasureScope part, ContactState person, ProposalState proposal) {
        return part == ErasureScope.TEXT ? proposal.id().value() : person.ref().value();
    }
}
