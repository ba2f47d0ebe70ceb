package se.boras.forslag.query.told;

import static se.boras.forslag.query.told.Openness.FOR_STAFF;
import static se.boras.forslag.query.told.Openness.OPEN;

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

/** What everybody may hear of a proposal: not how its proposer is reached, nor what is still to be judged. */
final class OpennessOfProposals {

    private OpennessOfProposals() {}

    static Openness of(ProposalEvent event) {
        return switch (event) {
            case ProposalSubmitted _,
                    IntakeClassified _,
                    IntakeReclassified _,
                    IntakeRedirected _,
                    CompletionRequested _,
                    CompletionReceived _,
                    PublicationRefused _,
                    IntakeReminderIssued _,
                    ProposalPublished _,
                    ProposalTextCorrected _,
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
                    LegacyHistoryImported _ -> OPEN;
            case ContactAddressVerificationRequested _,
                    ContactAddressVerified _,
                    ContactAddressVerificationFailed _,
                    ContactCorrected _,
                    TextRedactionProposed _ -> FOR_STAFF;
        };
    }
}
