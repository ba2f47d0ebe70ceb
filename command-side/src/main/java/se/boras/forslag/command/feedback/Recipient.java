package se.boras.forslag.command.feedback;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.StreamKind;
import se.boras.forslag.events.privacy.ContactRef;
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
import se.boras.forslag.events.proposal.PublicNumber;
import se.boras.forslag.events.proposal.PublicationRefused;
import se.boras.forslag.events.proposal.TextRedactionProposed;
import se.boras.forslag.events.proposal.ThresholdWaived;
import se.boras.forslag.events.proposal.WithdrawalHandled;
import se.boras.forslag.events.proposal.WithdrawalRequested;

/** What feedback must know of a proposal: whom to tell, in which language, and by which rules. */
public record Recipient(ProposalSubmitted submitted, ContactRef contactRef, boolean confirmed) {

    /** A view of the proposal's own stream, not remembered: that is the business of the proposal's own rules. */
    static final StreamKind<Recipient, ProposalEvent> KIND =
            StreamKind.of("Proposal", ProposalEvent.class, Recipient::evolve).forgotten();

    public PublicNumber number() {
        return submitted.publicNumber();
    }

    public String language() {
        return submitted.language();
    }

    static Recipient evolve(@Nullable Recipient before, ProposalEvent event) {
        return event instanceof ProposalSubmitted submitted
                ? new Recipient(submitted, submitted.contactRef(), false)
                : next(requireNonNull(before), event);
    }

    private static Recipient next(Recipient before, ProposalEvent event) {
        return switch (event) {
            case ContactAddressVerified e -> new Recipient(before.submitted(), e.contactRef(), true);
            case ContactCorrected e -> new Recipient(before.submitted(), e.contactRef(), false);
            case ProposalSubmitted _ -> before;
            case ContactAddressVerificationRequested _,
                    ContactAddressVerificationFailed _,
                    IntakeClassified _,
                    IntakeReclassified _,
                    IntakeRedirected _,
                    CompletionRequested _,
                    CompletionReceived _,
                    PublicationRefused _,
                    ProposalPublished _,
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
                    ProposalClosed _ -> before;
        };
    }
}
