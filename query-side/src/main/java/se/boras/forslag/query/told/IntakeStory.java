package se.boras.forslag.query.told;

import java.time.LocalDate;
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
import se.boras.forslag.query.told.Intake.Address;

/** What each event of a proposal does to its intake. */
public final class IntakeStory {

    private IntakeStory() {}

    public static Intake evolve(Intake intake, ProposalEvent event, LocalDate day) {
        return switch (event) {
            case ContactAddressVerified _ -> intake.address(Address.CONFIRMED, day);
            case ContactCorrected _ -> intake.address(Address.ASKED, day);
            case ContactAddressVerificationFailed _ -> intake.address(Address.FAILED, intake.readySince());
            case IntakeClassified sorted -> intake.sorted(sorted.intakeClass());
            case IntakeReclassified sorted -> intake.sorted(sorted.to());
            case CompletionRequested requested -> intake.completion(requested.dueBy(), intake.readySince());
            case CompletionReceived _ -> intake.completion(null, day);
            case ThresholdWaived _ -> intake.waive();
            case IntakeReminderIssued reminded -> intake.reminded(reminded.step());
            case PublicationRefused _, IntakeRedirected _, ProposalWithdrawn _ -> intake.end();
            case ProposalSubmitted _,
                    ContactAddressVerificationRequested _,
                    ProposalPublished _,
                    ProposalTextCorrected _,
                    TextRedactionProposed _,
                    ProposalTextRedacted _,
                    DuplicateLinked _,
                    DuplicateUnlinked _,
                    ProposalExpired _,
                    WithdrawalRequested _,
                    WithdrawalHandled _,
                    ProposalUnpublished _,
                    ProposalRepublished _,
                    ProposalReopened _,
                    ProposalClosed _,
                    LegacyHistoryImported _ -> intake;
        };
    }
}
