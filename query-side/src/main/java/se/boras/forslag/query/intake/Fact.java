package se.boras.forslag.query.intake;

import java.time.LocalDate;
import java.util.Optional;
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
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.reading.Times;

/** One row of {@code intake}: something that happened to a proposal on its way in. */
record Fact(long position, String proposalId, LocalDate day, Kind kind, String what) {

    /** What may happen on the way in (<i>mottagning</i>). */
    enum Kind {
        RECEIVED,
        SORTED,
        SORTED_ANEW,
        REFUSED,
        REDIRECTED,
        PUBLISHED
    }

    /** What came in long ago and was entered late counts on the day it came in. */
    static Optional<Fact> of(PastEvent past, ProposalEvent event) {
        return switch (event) {
            case ProposalSubmitted e -> fact(past, e, Times.day(e.submittedAt()), Kind.RECEIVED, e.channel());
            case IntakeClassified e -> fact(past, e, past.day(), Kind.SORTED, e.intakeClass());
            case IntakeReclassified e -> fact(past, e, past.day(), Kind.SORTED_ANEW, e.to());
            case PublicationRefused e -> fact(past, e, past.day(), Kind.REFUSED, e.code());
            case IntakeRedirected e -> fact(past, e, past.day(), Kind.REDIRECTED, "");
            case ProposalPublished e -> fact(past, e, past.day(), Kind.PUBLISHED, "");
            case ContactAddressVerificationRequested _,
                    ContactAddressVerified _,
                    ContactAddressVerificationFailed _,
                    ContactCorrected _,
                    IntakeReminderIssued _,
                    CompletionRequested _,
                    CompletionReceived _,
                    ProposalTextCorrected _,
                    TextRedactionProposed _,
                    ProposalTextRedacted _,
                    DuplicateLinked _,
                    DuplicateUnlinked _,
                    ThresholdWaived _,
                    ProposalExpired _,
                    WithdrawalRequested _,
                    WithdrawalHandled _,
                    ProposalWithdrawn _,
                    ProposalUnpublished _,
                    ProposalRepublished _,
                    ProposalReopened _,
                    ProposalClosed _,
                    LegacyHistoryImported _ -> Optional.empty();
        };
    }

    private static Optional<Fact> fact(PastEvent past, ProposalEvent event, LocalDate day, Kind kind, Object what) {
        return Optional.of(new Fact(past.position(), event.proposalId().value(), day, kind, what.toString()));
    }
}
