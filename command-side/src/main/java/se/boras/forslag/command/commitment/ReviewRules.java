package se.boras.forslag.command.commitment;

import static se.boras.forslag.command.commitment.CommitmentStage.DISPUTED;
import static se.boras.forslag.command.commitment.CommitmentStage.VERIFIED;
import static se.boras.forslag.command.commitment.Guards.mayBecome;
import static se.boras.forslag.command.commitment.Guards.mustBe;
import static se.boras.forslag.command.ledger.RuleViolation.conflict;
import static se.boras.forslag.command.ledger.RuleViolation.forbidden;

import java.util.List;
import se.boras.forslag.command.commitment.ReviewCommand.DisputeImplementation;
import se.boras.forslag.command.commitment.ReviewCommand.ReopenImplementation;
import se.boras.forslag.command.commitment.ReviewCommand.ResolveDispute;
import se.boras.forslag.command.commitment.ReviewCommand.VerifyImplementation;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.events.commitment.DisputeResolved;
import se.boras.forslag.events.commitment.ImplementationDisputed;
import se.boras.forslag.events.commitment.ImplementationReopened;
import se.boras.forslag.events.commitment.ImplementationVerified;
import se.boras.forslag.events.commitment.VerificationRejected;
import se.boras.forslag.events.privacy.SealedText;

/** The rules of looking at the work: only what is said to be done is looked at, and never by the one who said so. */
final class ReviewRules {

    private ReviewRules() {}

    static CommitmentEvent decide(VerifyImplementation command, CommitmentState state, Circumstances at) {
        mayBecome(VERIFIED, state);
        notByTheReporter(state, at);
        var verifier = at.actor().id();
        return switch (command.outcome()) {
            case VERIFIED ->
                new ImplementationVerified(command.commitmentId(), verifier, command.method(), command.findings());
            case REJECTED ->
                new VerificationRejected(command.commitmentId(), verifier, command.method(), command.findings());
        };
    }

    /** @param proposal what the token stands for */
    static ImplementationDisputed decide(
            DisputeImplementation command, CommitmentState state, String proposal, SealedText statement) {
        if (!proposal.equals(state.proposalId().value())) {
            throw forbidden("not-your-proposal");
        }
        mayBecome(DISPUTED, state);
        return new ImplementationDisputed(command.commitmentId(), statement);
    }

    /** An objection that was right takes the work up again; one that was not leaves everything as it was. */
    static List<CommitmentEvent> decide(ResolveDispute command, CommitmentState state, Circumstances at) {
        mustBe(DISPUTED, state, "nothing-disputed");
        notByTheReporter(state, at);
        var resolved = new DisputeResolved(command.commitmentId(), command.outcome(), command.explanation());
        return switch (command.outcome()) {
            case DISMISSED -> List.of(resolved);
            case UPHELD -> List.of(resolved, new ImplementationReopened(command.commitmentId(), command.explanation()));
        };
    }

    static ImplementationReopened decide(ReopenImplementation command, CommitmentState state) {
        if (!state.stage().saidDone()) {
            throw conflict("nothing-to-reopen", state.stage());
        }
        return new ImplementationReopened(command.commitmentId(), command.reason());
    }

    private static void notByTheReporter(CommitmentState state, Circumstances at) {
        if (at.actor().id().equals(state.reportedBy())) {
            throw forbidden("four-eyes");
        }
    }
}
