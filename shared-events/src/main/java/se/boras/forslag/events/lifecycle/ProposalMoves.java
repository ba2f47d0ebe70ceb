package se.boras.forslag.events.lifecycle;

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

/** Which facts of a proposal (<i>förslag</i>) move it on. */
final class ProposalMoves {

    private ProposalMoves() {}

    static Stage after(Stage before, ProposalEvent event) {
        return switch (event) {
            case ProposalPublished _ -> before.to(Stage.VOTING);
            case ThresholdWaived _ -> before.to(Stage.ELIGIBLE);
            case ProposalReopened _ -> before == Stage.CLOSED ? before.to(Stage.REFERRED) : before;
            case ProposalClosed _ -> before.to(Stage.CLOSED);
            case ProposalSubmitted _,
                    ContactAddressVerificationRequested _,
                    ContactAddressVerified _,
                    ContactAddressVerificationFailed _,
                    ContactCorrected _,
                    IntakeClassified _,
                    IntakeReclassified _,
                    IntakeRedirected _,
                    CompletionRequested _,
                    CompletionReceived _,
                    PublicationRefused _,
                    IntakeReminderIssued _,
                    ProposalTextCorrected _,
                    TextRedactionProposed _,
                    ProposalTextRedacted _,
                    DuplicateLinked _,
                    DuplicateUnlinked _,
                    WithdrawalRequested _,
                    WithdrawalHandled _,
                    ProposalWithdrawn _,
                    ProposalExpired _,
                    ProposalUnpublished _,
                    ProposalRepublished _,
                    LegacyHistoryImported _ -> before;
        };
    }
}
