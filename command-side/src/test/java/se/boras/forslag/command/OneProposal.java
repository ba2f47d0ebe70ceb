package se.boras.forslag.command;

import static se.boras.forslag.command.Specification.NOON;
import static se.boras.forslag.command.Specification.TODAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.vault.Contact;
import se.boras.forslag.command.vault.Contacts;
import se.boras.forslag.events.Channel;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.BallotOpened;
import se.boras.forslag.events.ballot.TallyFinalised;
import se.boras.forslag.events.ballot.VoteMethod;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.casework.CommitteeDecisionRecorded;
import se.boras.forslag.events.casework.DecisionGround;
import se.boras.forslag.events.casework.DecisionId;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.events.casework.ReferralReceived;
import se.boras.forslag.events.casework.ReferredToCommittee;
import se.boras.forslag.events.commitment.CommitmentId;
import se.boras.forslag.events.commitment.CommitmentMade;
import se.boras.forslag.events.feedback.DeliveryChannel;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.FeedbackObligationDischarged;
import se.boras.forslag.events.feedback.FeedbackObligationRaised;
import se.boras.forslag.events.feedback.NotificationAccepted;
import se.boras.forslag.events.feedback.NotificationBounced;
import se.boras.forslag.events.feedback.NotificationComposed;
import se.boras.forslag.events.feedback.NotificationId;
import se.boras.forslag.events.feedback.ObligationId;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.privacy.SealedText;
import se.boras.forslag.events.proposal.ContactAddressVerified;
import se.boras.forslag.events.proposal.InfluenceForm;
import se.boras.forslag.events.proposal.Pathway;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.proposal.ProposalPublished;
import se.boras.forslag.events.proposal.ProposalSubmitted;
import se.boras.forslag.events.reference.CommitteeId;

/** What happens to one proposal, that no other specification speaks of. */
public final class OneProposal {

    public static final CommitteeId TECHNICAL = new CommitteeId("tekniska");
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    public final ProposalId id = new ProposalId("proposal-2026-%04d".formatted(NUMBERS.incrementAndGet()));
    public final BallotId ballot = BallotId.of(id);
    public final CaseId aCase = CaseId.of(id, 1);
    public final DecisionId decision = DecisionId.of(aCase, 1);
    public final CommitmentId promise = CommitmentId.of(aCase, 1);
    public final ObligationId debt = ObligationId.of(id, 1);
    public final NotificationId message = NotificationId.of(debt, 1);
    public final ContactRef contact;
    private final Channel channel;

    private OneProposal(Channel channel, @Nullable String email) {
        this.channel = channel;
        this.contact = contact(email);
    }

    public static OneProposal overTheWeb() {
        return new OneProposal(Channel.WEB, "astrid@example.org");
    }

    public static OneProposal onPaper() {
        return new OneProposal(Channel.PAPER, null);
    }

    public static ContactRef contact(@Nullable String email) {
        return DecidingSide.HERE
                .part(Contacts.class)
                .keep(new Contact("Astrid", email, null, "Storgatan 1", null, "sv"));
    }

    public ProposalSubmitted submitted() {
        return new ProposalSubmitted(
                id,
                id.publicNumber(),
                contact,
                new SealedText("dA=="),
                new SealedText("dA=="),
                "5d41402a",
                "sv",
                channel,
                NOON,
                "2023-1",
                150,
                90,
                24,
                Pathway.VOTED);
    }

    public ContactAddressVerified confirmed() {
        return new ContactAddressVerified(id, contact);
    }

    /** Handed in by somebody whose address is confirmed. */
    public LedgerEvent[] handedIn() {
        return new LedgerEvent[] {submitted(), confirmed()};
    }

    public ProposalPublished published() {
        return new ProposalPublished(
                id, NOON, NOON, closesAt(), InfluenceForm.KONSULTATION, "Prövas", "Höra fler", null, List.of());
    }

    public Instant closesAt() {
        return Instant.parse("2026-08-10T22:00:00Z");
    }

    public BallotOpened opened() {
        return new BallotOpened(
                ballot, id, NOON, closesAt(), closesAt().plus(Duration.ofDays(1)), 150, VoteMethod.values()[0]);
    }

    public TallyFinalised counted(int valid) {
        return new TallyFinalised(ballot, closesAt().plus(Duration.ofDays(1)), valid, 0, 0, valid >= 150);
    }

    public ReferredToCommittee referred() {
        return new ReferredToCommittee(aCase, id, TECHNICAL, List.of(), "Rör parker", TODAY, TODAY.plusMonths(6));
    }

    public ReferralReceived received() {
        return new ReferralReceived(aCase, NOON);
    }

    public CommitteeDecisionRecorded decided(DecisionType type) {
        return new CommitteeDecisionRecorded(
                aCase,
                decision,
                type,
                DecisionGround.MERITS,
                null,
                TODAY,
                "12",
                "Nämnden beslutar.",
                "Därför.",
                false,
                0,
                null,
                null,
                false,
                1,
                "sekreterare");
    }

    public CommitmentMade promised(@Nullable LocalDate dueBy) {
        return new CommitmentMade(
                promise,
                aCase,
                id,
                decision,
                TECHNICAL,
                null,
                "En bänk",
                CommitmentMade.Scope.FULL,
                null,
                dueBy,
                null,
                null,
                TODAY);
    }

    public FeedbackObligationRaised owed(FeedbackKind kind, @Nullable CommitteeId by, LocalDate dueBy, String basis) {
        return owed(1, kind, by, dueBy, basis);
    }

    public FeedbackObligationRaised owed(
            int number, FeedbackKind kind, @Nullable CommitteeId by, LocalDate dueBy, String basis) {
        return new FeedbackObligationRaised(ObligationId.of(id, number), id, kind, by, dueBy, basis);
    }

    public NotificationComposed composed(FeedbackKind kind, boolean substantive) {
        return new NotificationComposed(debt, message, kind, "feedback", "2", "sv", substantive, "hash");
    }

    public NotificationAccepted accepted() {
        return new NotificationAccepted(debt, message, DeliveryChannel.EMAIL, "<1@boras.example>", NOON);
    }

    public NotificationBounced bounced() {
        return new NotificationBounced(
                debt, message, NotificationBounced.BounceClass.PERMANENT, "5.1.1", NOON.plusSeconds(1));
    }

    public FeedbackObligationDischarged paid() {
        return new FeedbackObligationDischarged(debt, message);
    }
}
