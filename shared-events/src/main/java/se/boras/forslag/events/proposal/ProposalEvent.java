package se.boras.forslag.events.proposal;

import se.boras.forslag.events.LedgerEvent;

/** Something that has happened to one proposal (<i>förslag</i>); the list below is its whole vocabulary. */
public sealed interface ProposalEvent extends LedgerEvent
        permits ProposalSubmitted,
                ContactAddressVerificationRequested,
                ContactAddressVerified,
                ContactAddressVerificationFailed,
                ContactCorrected,
                IntakeClassified,
                IntakeReclassified,
                IntakeRedirected,
                CompletionRequested,
                CompletionReceived,
                PublicationRefused,
                IntakeReminderIssued,
                ProposalPublished,
                ProposalTextCorrected,
                TextRedactionProposed,
                ProposalTextRedacted,
                DuplicateLinked,
                DuplicateUnlinked,
                ThresholdWaived,
                ProposalExpired,
                WithdrawalRequested,
                WithdrawalHandled,
                ProposalWithdrawn,
                ProposalUnpublished,
                ProposalRepublished,
                ProposalReopened,
                ProposalClosed,
                LegacyHistoryImported {

    ProposalId proposalId();

    @Override
    default String stream() {
        return proposalId().value();
    }
}
