package se.boras.forslag.command.proposal;

import static se.boras.forslag.command.ledger.RuleViolation.conflict;
import static se.boras.forslag.command.ledger.RuleViolation.gone;
import static se.boras.forslag.command.ledger.RuleViolation.invalid;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.proposal.IntakeCommand.ClassifyIntake;
import se.boras.forslag.command.proposal.IntakeCommand.ReceiveCompletion;
import se.boras.forslag.command.proposal.IntakeCommand.RecordCompletion;
import se.boras.forslag.command.proposal.IntakeCommand.RedirectIntake;
import se.boras.forslag.command.proposal.IntakeCommand.RefusePublication;
import se.boras.forslag.command.proposal.IntakeCommand.RequestCompletion;
import se.boras.forslag.events.privacy.SealedText;
import se.boras.forslag.events.proposal.CompletionReceived;
import se.boras.forslag.events.proposal.CompletionRequested;
import se.boras.forslag.events.proposal.IntakeClass;
import se.boras.forslag.events.proposal.IntakeClassified;
import se.boras.forslag.events.proposal.IntakeReclassified;
import se.boras.forslag.events.proposal.IntakeRedirected;
import se.boras.forslag.events.proposal.ProposalEvent;
import se.boras.forslag.events.proposal.PublicationRefused;

/** What comes in is sorted before anything else is done with it, and only until that has been done. */
final class IntakeRules {

    private IntakeRules() {}

    /** Sorted anew, it is said from what and why. */
    static ProposalEvent decide(ClassifyIntake command, ProposalState state) {
        ProposalStep.CLASSIFICATION.mustFollow(state.course().stage());
        var before = state.classifiedAs();
        if (before == null) {
            return new IntakeClassified(state.id(), command.intakeClass(), command.topic(), command.reason());
        }
        if (before == command.intakeClass()) {
            throw conflict("classified-so-already", before);
        }
        if (command.reason() == null) {
            throw invalid("reason", "reason-needed");
        }
        return new IntakeReclassified(state.id(), before, command.intakeClass(), command.reason());
    }

    static IntakeRedirected decide(RedirectIntake command, ProposalState state) {
        ProposalStep.REDIRECTION.mustFollow(state.course().stage());
        if (state.classifiedAs() == null) {
            throw ProposalStep.REDIRECTION.outOfOrder(state.course().stage());
        }
        if (state.classifiedAs() == IntakeClass.BORASFORSLAG) {
            throw conflict("proposal-not-redirected");
        }
        return new IntakeRedirected(state.id(), command.system(), command.externalRef());
    }

    static CompletionRequested decide(RequestCompletion command, ProposalState state, Circumstances at) {
        ProposalStep.COMPLETION_REQUEST.mustFollow(state.course().stage());
        if (state.completionOutstanding()) {
            throw ProposalStep.COMPLETION_REQUEST.outOfOrder(ProposalStep.COMPLETION_REQUEST);
        }
        if (command.dueBy().isBefore(at.today())) {
            throw invalid("dueBy", "day-has-passed", command.dueBy());
        }
        return new CompletionRequested(state.id(), command.missing(), command.dueBy());
    }

    /** The link must be the proposer's own, and of this proposal. */
    static CompletionReceived decide(
            ReceiveCompletion command, String subject, SealedText answer, ProposalState state) {
        if (!subject.equals(state.id().value())) {
            throw gone("link-unknown");
        }
        return received(answer, state);
    }

    static CompletionReceived decide(RecordCompletion command, SealedText answer, ProposalState state) {
        return received(answer, state);
    }

    static PublicationRefused decide(
            RefusePublication command, @Nullable ProposalState duplicateOf, ProposalState state) {
        ProposalStep.REFUSAL.mustFollow(state.course().stage());
        if (command.code() == PublicationRefused.Code.DUPLICATE && command.duplicateOf() == null) {
            throw invalid("duplicateOf", "duplicate-of-what");
        }
        if (command.duplicateOf() != null) {
            DuplicateRules.mustBeAnother("duplicateOf", duplicateOf, state);
        }
        return new PublicationRefused(state.id(), command.code(), command.duplicateOf(), command.explanation());
    }

    private static CompletionReceived received(SealedText answer, ProposalState state) {
        ProposalStep.COMPLETION.mustFollow(state.course().stage());
        if (!state.completionOutstanding()) {
            throw ProposalStep.COMPLETION.outOfOrder(state.course().stage());
        }
        return new CompletionReceived(state.id(), answer);
    }
}
