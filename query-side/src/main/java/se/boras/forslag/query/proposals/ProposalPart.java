package se.boras.forslag.query.proposals;

import java.time.LocalDate;
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
import se.boras.forslag.events.proposal.Outcome;
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
import se.boras.forslag.query.told.IntakeStory;

/** What the proposal's own events change: its intake, its text, its publication. */
final class ProposalPart {

    private ProposalPart() {}

    static ProposalView evolve(ProposalView before, ProposalEvent event, LocalDate day) {
        var view = before.with(IntakeStory.evolve(before.intake(), event, day));
        return switch (event) {
            case ContactCorrected corrected -> view.with(view.content().reachedBy(corrected.contactRef()));
            case ProposalPublished published ->
                view.with(Publication.of(published)).with(view.ballot().published(published));
            case ProposalTextCorrected corrected -> view.with(view.content().corrected(corrected));
            case ProposalTextRedacted redacted -> view.with(view.content().redacted(redacted));
            case ProposalUnpublished hidden -> shown(view, hidden.visibility());
            case ProposalRepublished _ -> shown(view, null);
            case ProposalExpired _ -> view.ended(Outcome.EXPIRED);
            case ProposalClosed closed -> view.ended(closed.outcome());
            case ProposalReopened _ -> view.ended(null);
            case LegacyHistoryImported past -> view.with(view.ballot().countedElsewhere(past.votes()));
            case ProposalSubmitted _,
                    ContactAddressVerified _,
                    CompletionRequested _,
                    CompletionReceived _,
                    PublicationRefused _,
                    IntakeRedirected _,
                    ProposalWithdrawn _,
                    ContactAddressVerificationRequested _,
                    ContactAddressVerificationFailed _,
                    IntakeClassified _,
                    IntakeReclassified _,
                    IntakeReminderIssued _,
                    TextRedactionProposed _,
                    DuplicateLinked _,
                    DuplicateUnlinked _,
                    ThresholdWaived _,
                    WithdrawalRequested _,
                    WithdrawalHandled _ -> view;
        };
    }

    private static ProposalView shown(ProposalView view, ProposalUnpublished.@Nullable Visibility hidden) {
        var publication = view.publication();
        return publication == null ? view : view.with(publication.shown(hidden));
    }
}
