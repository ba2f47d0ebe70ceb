package se.boras.forslag.command.feedback;

import static java.util.Objects.requireNonNullElse;
import static se.boras.forslag.command.ledger.RuleViolation.conflict;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.casework.CaseState;
import se.boras.forslag.command.feedback.MessageCommand.SendFeedback;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.FeedbackObligationRaised;
import se.boras.forslag.events.feedback.ObligationId;
import se.boras.forslag.events.reference.CommitteeId;

/**
 * Which debt a person's message is to pay: the oldest open one of its kind, or else one of its own, since a committee
 * may write before it is asked to. Its basis is what the debt would rest on anyway, so that it is not owed twice.
 */
record Answering(
        SendFeedback command,
        @Nullable ObligationState open,
        @Nullable CaseState last,
        int raisedBefore) {

    private static final String OWN_INITIATIVE = "own-initiative";

    static Answering of(SendFeedback command, Obligations debts, Promises promises) {
        var open = debts.oldestOpen(command.kind()).orElse(null);
        return new Answering(command, open, promises.last(), debts.all().size());
    }

    /** Whose people may write: those of the committee that owes it, or else of the one that has the case. */
    Object owner() {
        return requireNonNullElse(committee(), "nobody yet");
    }

    CommitteeId from() {
        var committee = committee();
        if (committee == null) {
            throw conflict("not-referred-yet");
        }
        return committee;
    }

    ObligationId id() {
        return open == null ? ObligationId.of(command.proposalId(), raisedBefore + 1) : open.id();
    }

    Optional<FeedbackObligationRaised> raise(LocalDate today) {
        return open == null
                ? Optional.of(new FeedbackObligationRaised(
                        id(), command.proposalId(), command.kind(), from(), today, basis()))
                : Optional.empty();
    }

    private @Nullable CommitteeId committee() {
        var owing = open == null ? null : open.committee();
        return owing == null && last != null ? last.lead() : owing;
    }

    private String basis() {
        if (command.kind() != FeedbackKind.DECISION) {
            return OWN_INITIATIVE;
        }
        return Optional.ofNullable(last)
                .flatMap(CaseState::currentDecision)
                .map(decision -> decision.id().value())
                .orElseThrow(() -> conflict("no-decision-yet"));
    }
}
