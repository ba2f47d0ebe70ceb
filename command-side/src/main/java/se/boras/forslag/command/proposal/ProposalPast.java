package se.boras.forslag.command.proposal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.proposal.CompletionReceived;
import se.boras.forslag.events.proposal.CompletionRequested;
import se.boras.forslag.events.proposal.ContactAddressVerificationFailed;
import se.boras.forslag.events.proposal.ContactAddressVerificationRequested;
import se.boras.forslag.events.proposal.ContactAddressVerified;
import se.boras.forslag.events.proposal.ContactCorrected;
import se.boras.forslag.events.proposal.DuplicateLinked;
import se.boras.forslag.events.proposal.DuplicateUnlinked;
import se.boras.forslag.events.proposal.IntakeClassified;
import se.boras.forslag.events.proposal.IntakeReclassified;
import se.boras.forslag.events.proposal.IntakeRedirected;
import se.boras.forslag.events.proposal.IntakeReminderIssued;
import se.boras.forslag.events.proposal.LegacyHistoryImported;
import se.boras.forslag.events.proposal.ProposalClosed;
import se.boras.forslag.events.proposal.ProposalEvent;
import se.boras.forslag.events.proposal.ProposalExpired;
import se.boras.forslag.events.proposal.ProposalPublished;
import se.boras.forslag.events.proposal.ProposalReopened;
import se.boras.forslag.events.proposal.ProposalRepublished;
import se.boras.forslag.events.proposal.ProposalSubmitted;
import se.boras.forslag.events.proposal.ProposalTextCorrected;
import se.boras.forslag.events.proposal.ProposalTextRedacted;
import se.boras.forslag.events.proposal.ProposalUnpublished;
import se.boras.forslag.events.proposal.ProposalWithdrawn;
import se.boras.forslag.events.proposal.PublicationRefused;
import se.boras.forslag.events.proposal.TextRedactionProposed;
import se.boras.forslag.events.proposal.ThresholdWaived;
import se.boras.forslag.events.proposal.WithdrawalHandled;
import se.boras.forslag.events.proposal.WithdrawalRequested;

/** How each fact changes what the rules know of a proposal. */
final class ProposalPast {

    private ProposalPast() {}

    static ProposalState evolve(@Nullable ProposalState before, ProposalEvent event) {
        return event instanceof ProposalSubmitted first
                ? begin(first)
                : evolve(Objects.requireNonNull(before), event, before.course());
    }

    private static ProposalState begin(ProposalSubmitted event) {
        return new ProposalState(
                event.proposalId(),
                Terms.of(event),
                Address.unconfirmed(event.contactRef()),
                new Content(event.contentHash(), null),
                Intake.UNTOUCHED,
                null,
                Course.BEGUN);
    }

    private static ProposalState evolve(ProposalState s, ProposalEvent event, Course course) {
        return switch (event) {
            case ProposalSubmitted e -> begin(e);
            case ContactAddressVerificationRequested e -> with(s, s.address().asked(e.attempt()));
            case ContactAddressVerified _ -> with(s, s.address().confirmedAs(true));
            case ContactAddressVerificationFailed _ -> with(s, s.address().confirmedAs(false));
            case ContactCorrected e -> with(s, Address.unconfirmed(e.contactRef()));
            case IntakeClassified e -> with(s, s.intake().classifiedAs(e.intakeClass()));
            case IntakeReclassified e -> with(s, s.intake().classifiedAs(e.to()));
            case CompletionRequested _ -> with(s, s.intake().completionOutstanding(true));
            case CompletionReceived _ -> with(s, s.intake().completionOutstanding(false));
            case IntakeReminderIssued e -> with(s, s.intake().reminded(e));
            case DuplicateLinked e -> with(s, s.intake().linked(e.otherProposalId()));
            case DuplicateUnlinked e -> with(s, s.intake().unlinked(e.otherProposalId()));
            case IntakeRedirected _ -> with(s, course.at(ProposalStage.REDIRECTED));
            case PublicationRefused _ -> with(s, course.at(ProposalStage.REFUSED));
            case ProposalPublished e ->
                with(with(s, new Publication(e.opensAt(), e.closesAt(), false)), course.at(ProposalStage.PUBLISHED));
            case ProposalTextCorrected e -> with(s, s.content().correctedTo(e.newContentHash()));
            case TextRedactionProposed e -> with(s, s.content().redactionProposed(e.proposedBy()));
            case ProposalTextRedacted e -> with(s, s.content().redactedTo(e.newContentHash()));
            case ThresholdWaived _ -> with(s, course.waived());
            case ProposalExpired _ -> with(s, course.at(ProposalStage.EXPIRED));
            case WithdrawalRequested _ -> with(s, course.withdrawalRequested(true));
            case WithdrawalHandled e -> with(s, after(e, course));
            case ProposalWithdrawn _ -> with(s, course.at(ProposalStage.WITHDRAWN));
            case ProposalUnpublished _ -> with(s, hidden(s, true));
            case ProposalRepublished _ -> with(s, hidden(s, false));
            case ProposalReopened _ ->
                with(s, course.reopened(s.published() ? ProposalStage.PUBLISHED : ProposalStage.RECEIVED));
            case ProposalClosed e -> with(s, course.closed(e.outcome()));
            case LegacyHistoryImported _ -> s;
        };
    }

    private static Course after(WithdrawalHandled event, Course course) {
        var answered = course.withdrawalRequested(false);
        return switch (event.outcome()) {
            case CLOSED -> answered.at(ProposalStage.WITHDRAWN);
            case CONTINUED_BY_COMMITTEE -> answered;
        };
    }

    private static Publication hidden(ProposalState s, boolean hide) {
        return Objects.requireNonNull(s.publication()).hidden(hide);
    }

    private static ProposalState with(ProposalState s, Address address) {
        return new ProposalState(s.id(), s.terms(), address, s.content(), s.intake(), s.publication(), s.course());
    }

    private static ProposalState with(ProposalState s, Content content) {
        return new ProposalState(s.id(), s.terms(), s.address(), content, s.intake(), s.publication(), s.course());
    }

    private static ProposalState with(ProposalState s, Intake intake) {
        return new ProposalState(s.id(), s.terms(), s.address(), s.content(), intake, s.publication(), s.course());
    }

    private static ProposalState with(ProposalState s, Publication publication) {
        return new ProposalState(s.id(), s.terms(), s.address(), s.content(), s.intake(), publication, s.course());
    }

    private static ProposalState with(ProposalState s, Course course) {
        return new ProposalState(s.id(), s.terms(), s.address(), s.content(), s.intake(), s.publication(), course);
    }
}
