package se.boras.forslag.events.examples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.boras.forslag.events.Channel;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.privacy.SealedText;
import se.boras.forslag.events.proposal.CompletionReceived;
import se.boras.forslag.events.proposal.CompletionRequested;
import se.boras.forslag.events.proposal.ContactAddressVerificationFailed;
import se.boras.forslag.events.proposal.ContactAddressVerificationRequested;
import se.boras.forslag.events.proposal.ContactAddressVerified;
import se.boras.forslag.events.proposal.ContactCorrected;
import se.boras.forslag.events.proposal.DuplicateLinked;
import se.boras.forslag.events.proposal.DuplicateUnlinked;
import se.boras.forslag.events.proposal.InfluenceForm;
import se.boras.forslag.events.proposal.IntakeClass;
import se.boras.forslag.events.proposal.IntakeClassified;
import se.boras.forslag.events.proposal.IntakeReclassified;
import se.boras.forslag.events.proposal.IntakeRedirected;
import se.boras.forslag.events.proposal.IntakeReminderIssued;
import se.boras.forslag.events.proposal.IntakeStep;
import se.boras.forslag.events.proposal.LegacyHistoryImported;
import se.boras.forslag.events.proposal.Outcome;
import se.boras.forslag.events.proposal.Pathway;
import se.boras.forslag.events.proposal.ProposalClosed;
import se.boras.forslag.events.proposal.ProposalEvent;
import se.boras.forslag.events.proposal.ProposalExpired;
import se.boras.forslag.events.proposal.ProposalId;
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
import se.boras.forslag.events.proposal.Translation;
import se.boras.forslag.events.proposal.WithdrawalHandled;
import se.boras.forslag.events.proposal.WithdrawalRequested;

/** One example of every fact in {@link ProposalEvent}. */
final class ProposalExamples {

    private static final ProposalId PROPOSAL = new ProposalId("proposal-2026-0001");
    private static final ContactRef CONTACT = new ContactRef("contact-7f3a");
    private static final SealedText SEALED = new SealedText("c2VhbGVk");

    private ProposalExamples() {}

    static Stream<ProposalEvent> all() {
        return Stream.of(
                new ProposalSubmitted(
                        PROPOSAL,
                        new PublicNumber("BF-2026-0001"),
                        CONTACT,
                        new SealedText("dGl0bGU="),
                        new SealedText("Ym9keQ=="),
                        "5d41402a",
                        "sv",
                        Channel.WEB,
                        Instant.parse("2026-03-02T08:15:30Z"),
                        "2023-06-21",
                        150,
                        90,
                        24,
                        Pathway.VOTED),
                new ContactAddressVerificationRequested(PROPOSAL, CONTACT, 2),
                new ContactAddressVerified(PROPOSAL, CONTACT),
                new ContactAddressVerificationFailed(PROPOSAL, CONTACT, "LINK_EXPIRED"),
                new ContactCorrected(PROPOSAL, CONTACT, Channel.PHONE, "The address was misspelt"),
                new IntakeClassified(PROPOSAL, IntakeClass.BORASFORSLAG, "parks", null),
                new IntakeReclassified(
                        PROPOSAL, IntakeClass.BORASFORSLAG, IntakeClass.FELANMALAN, "The registrar was mistaken"),
                new IntakeRedirected(PROPOSAL, "synpunkter", "SYN-4711"),
                new CompletionRequested(PROPOSAL, "Where the bench should stand", LocalDate.of(2026, 12, 31)),
                new CompletionReceived(PROPOSAL, SEALED),
                new PublicationRefused(
                        PROPOSAL,
                        PublicationRefused.Code.OUT_OF_SCOPE,
                        new ProposalId("proposal-2026-0002"),
                        "There is already such a proposal"),
                new IntakeReminderIssued(
                        PROPOSAL, IntakeStep.REVIEW, LocalDate.of(2026, 3, 9), 0, List.of("ks/REGISTRY")),
                new ProposalPublished(
                        PROPOSAL,
                        Instant.parse("2026-03-05T09:00:00Z"),
                        Instant.parse("2026-03-05T09:00:00Z"),
                        Instant.parse("2026-06-03T22:00:00Z"),
                        InfluenceForm.INFORMATION,
                        "The committee decides",
                        "To hear what you think",
                        SEALED,
                        List.of(new Translation("en", new SealedText("dGl0ZWw="), new SealedText("Ym9keQ==")))),
                new ProposalTextCorrected(
                        PROPOSAL,
                        new SealedText("dGl0bGU="),
                        new SealedText("Ym9keQ=="),
                        "5d41402a",
                        "7d793037",
                        "The registrar was mistaken",
                        "personal data"),
                new TextRedactionProposed(PROPOSAL, "Names a neighbour", "personal data", "actor-17"),
                new ProposalTextRedacted(
                        PROPOSAL,
                        new SealedText("dGl0bGU="),
                        null,
                        "5d41402a",
                        "7d793037",
                        "Names a neighbour",
                        "personal data",
                        "actor-23"),
                new DuplicateLinked(
                        PROPOSAL,
                        new ProposalId("proposal-2026-0002"),
                        DuplicateLinked.Relation.SAME,
                        "Both ask for a bench"),
                new DuplicateUnlinked(PROPOSAL, new ProposalId("proposal-2026-0002"), "They are two benches"),
                new ThresholdWaived(PROPOSAL, ThresholdWaived.Ground.DIRECT_PATHWAY, "KF 2026-02-26 § 38 a"),
                new ProposalExpired(PROPOSAL, 149, 150, Instant.parse("2026-06-04T22:00:00Z")),
                new WithdrawalRequested(PROPOSAL, SEALED),
                new WithdrawalHandled(PROPOSAL, WithdrawalHandled.Handling.CLOSED, "KF 2026-02-26 § 38 a"),
                new ProposalWithdrawn(PROPOSAL, SEALED),
                new ProposalUnpublished(PROPOSAL, "Names a neighbour", ProposalUnpublished.Visibility.HIDDEN),
                new ProposalRepublished(PROPOSAL, "The doubt is gone"),
                new ProposalReopened(PROPOSAL, "The decision was annulled", "KF 2026-02-26 § 38 a"),
                new ProposalClosed(PROPOSAL, Outcome.IMPLEMENTED),
                new LegacyHistoryImported(
                        PROPOSAL,
                        "Boråsförslag 2022, register",
                        "2022-17",
                        163,
                        List.of(LegacyHistoryImported.Step.VOTING, LegacyHistoryImported.Step.FEEDBACK),
                        "Read off the minutes",
                        LocalDate.of(2026, 3, 2)));
    }
}
