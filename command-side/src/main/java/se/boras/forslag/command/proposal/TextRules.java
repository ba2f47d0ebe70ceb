package se.boras.forslag.command.proposal;

import static se.boras.forslag.command.ledger.RuleViolation.conflict;
import static se.boras.forslag.command.ledger.RuleViolation.forbidden;

import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.proposal.TextCommand.CorrectText;
import se.boras.forslag.command.proposal.TextCommand.RedactText;
import se.boras.forslag.events.proposal.ProposalEvent;
import se.boras.forslag.events.proposal.ProposalTextCorrected;
import se.boras.forslag.events.proposal.ProposalTextRedacted;
import se.boras.forslag.events.proposal.TextRedactionProposed;

/** One registrar may correct a text; it takes two to hide it, and what is hidden is not brought back by correcting it. */
final class TextRules {

    private TextRules() {}

    static ProposalTextCorrected decide(CorrectText command, SealedContent corrected, ProposalState state) {
        ProposalStep.TEXT_CORRECTION.mustFollow(state.course().stage());
        var before = text(state, ProposalStep.TEXT_CORRECTION);
        if (before.equals(corrected.hash())) {
            throw conflict("nothing-corrected");
        }
        return new ProposalTextCorrected(
                state.id(),
                corrected.title(),
                corrected.body(),
                before,
                corrected.hash(),
                command.reason(),
                command.category());
    }

    /** The first to ask proposes, the second, who must be another, carries out; nothing is left but the fingerprint. */
    static ProposalEvent decide(RedactText command, ProposalState state, Circumstances at) {
        ProposalStep.REDACTION.mustFollow(state.course().stage());
        var before = text(state, ProposalStep.REDACTION);
        var by = at.actor().id();
        var proposedBy = state.redactionProposedBy();
        if (proposedBy == null) {
            return new TextRedactionProposed(state.id(), command.reason(), command.category(), by);
        }
        if (proposedBy.equals(by)) {
            throw forbidden("four-eyes");
        }
        return new ProposalTextRedacted(state.id(), null, null, before, null, command.reason(), command.category(), by);
    }

    private static String text(ProposalState state, ProposalStep step) {
        var hash = state.content().hash();
        if (hash == null) {
            throw step.outOfOrder(ProposalStep.REDACTION);
        }
        return hash;
    }
}
