package se.boras.forslag.command.proposal;

import static se.boras.forslag.command.ledger.RuleViolation.conflict;
import static se.boras.forslag.command.ledger.RuleViolation.invalid;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.proposal.IntakeCommand.LinkDuplicate;
import se.boras.forslag.command.proposal.IntakeCommand.UnlinkDuplicate;
import se.boras.forslag.events.proposal.DuplicateLinked;
import se.boras.forslag.events.proposal.DuplicateUnlinked;

/** That two proposals ask for the same is a remark about one of them: it moves no votes and changes nothing in the other. */
final class DuplicateRules {

    private DuplicateRules() {}

    static DuplicateLinked decide(LinkDuplicate command, @Nullable ProposalState other, ProposalState state) {
        mustBeAnother("other", other, state);
        if (state.intake().duplicates().contains(command.other())) {
            throw conflict("linked-already", command.other().publicNumber());
        }
        return new DuplicateLinked(state.id(), command.other(), command.relation(), command.reason());
    }

    static DuplicateUnlinked decide(UnlinkDuplicate command, ProposalState state) {
        if (!state.intake().duplicates().contains(command.other())) {
            throw conflict("not-linked", command.other().publicNumber());
        }
        return new DuplicateUnlinked(state.id(), command.other(), command.reason());
    }

    static void mustBeAnother(String field, @Nullable ProposalState other, ProposalState state) {
        if (other == null) {
            throw invalid(field, "no-such-proposal");
        }
        if (other.id().equals(state.id())) {
            throw invalid(field, "duplicate-of-itself");
        }
    }
}
