package se.boras.forslag.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.boras.forslag.events.Channel;
import se.boras.forslag.events.DocumentRef;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.BallotOpened;
import se.boras.forslag.events.ballot.BatchId;
import se.boras.forslag.events.ballot.IntegrityReviewPassed;
import se.boras.forslag.events.ballot.TallyFinalised;
import se.boras.forslag.events.ballot.VoidGround;
import se.boras.forslag.events.ballot.VoteCast;
import se.boras.forslag.events.ballot.VoteConfirmed;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.ballot.VoteMethod;
import se.boras.forslag.events.ballot.VoteWithdrawn;
import se.boras.forslag.events.ballot.VotesReinstated;
import se.boras.forslag.events.ballot.VotesVoided;
import se.boras.forslag.events.ballot.VotingClosed;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.casework.CaseRegistered;
import se.boras.forslag.events.casework.CommitteeDecisionRecorded;
import se.boras.forslag.events.casework.Consultation;
import se.boras.forslag.events.casework.DecisionGround;
import se.boras.forslag.events.casework.DecisionId;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.events.casework.ReferralReceived;
import se.boras.forslag.events.casework.ReferredToCommittee;
import se.boras.forslag.events.commitment.CommitmentId;
import se.boras.forslag.events.commitment.CommitmentMade;
import se.boras.forslag.events.commitment.ImplementationCompleted;
import se.boras.forslag.events.commitment.ImplementationStarted;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.privacy.SealedText;
import se.boras.forslag.events.proposal.ContactAddressVerified;
import se.boras.forslag.events.proposal.InfluenceForm;
import se.boras.forslag.events.proposal.Pathway;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.proposal.ProposalPublished;
import se.boras.forslag.events.proposal.ProposalSubmitted;
import se.boras.forslag.events.reference.CommitteeId;

/** The life of a bench by the river, event by event. */
public final class Life {

    public static final ProposalId BENCH = new ProposalId("proposal-2026-0001");
    public static final BallotId BALLOT = BallotId.of(BENCH);
    public static final CaseId CASE = CaseId.of(BENCH, 1);
    public static final DecisionId DECISION = DecisionId.of(CASE, 1);
    public static final CommitmentId PROMISE = CommitmentId.of(CASE, 1);
    public static final ContactRef PROPOSER = new ContactRef("contact-7f3a");
    public static final CommitteeId TEKNISKA = new CommitteeId("tekniska");
    public static final CommitteeId KULTUR = new CommitteeId("kultur");
    public static final Instant OPENS = Instant.parse("2026-03-05T09:00:00Z");
    public static final Instant CLOSES = Instant.parse("2026-06-03T22:00:00Z");

    private Life() {}

    public static ProposalSubmitted submitted(ProposalId id, String title) {
        return new ProposalSubmitted(
                id,
                id.publicNumber(),
                PROPOSER,
                new SealedText(title),
                new SealedText("Det finns ingenstans att sitta."),
                "5d41402a",
                "sv",
                Channel.WEB,
                Instant.parse("2026-03-02T08:00:00Z"),
                "2023-06-21",
                2,
                90,
                24,
                Pathway.VOTED);
    }

    public static ProposalSubmitted submitted() {
        return submitted(BENCH, "En bänk vid ån");
    }

    public static ContactAddressVerified confirmed() {
        return new ContactAddressVerified(BENCH, PROPOSER);
    }

    public static ProposalPublished published(ProposalId id) {
        return new ProposalPublished(
                id, OPENS, OPENS, CLOSES, InfluenceForm.DIALOG, "Nämnden beslutar", "Att höra er", null, List.of());
    }

    public static ProposalPublished published() {
        return published(BENCH);
    }

    public static BallotOpened opened() {
        return new BallotOpened(BALLOT, BENCH, OPENS, CLOSES, CLOSES.plusSeconds(86_400), 2, VoteMethod.EMAIL);
    }

    public static VoteId vote(String key) {
        return VoteId.of(BALLOT, key);
    }

    public static VoteCast cast(String key) {
        return new VoteCast(vote(key), BALLOT, key, OPENS, VoteMethod.EMAIL);
    }

    public static VoteConfirmed voted(String key) {
        return new VoteConfirmed(vote(key), BALLOT, OPENS);
    }

    public static VoteWithdrawn withdrawn(String key) {
        return new VoteWithdrawn(vote(key), BALLOT, OPENS);
    }

    public static VotesVoided voided(String... keys) {
        return new VotesVoided(
                BALLOT, BatchId.of(BALLOT, 1), votes(keys), VoidGround.SAME_PERSON, "Promemoria 1", null, 2, 1);
    }

    public static VotesReinstated reinstated(String... keys) {
        return new VotesReinstated(BALLOT, BatchId.of(BALLOT, 1), votes(keys), "Two people after all", 2);
    }

    private static List<VoteId> votes(String... keys) {
        return List.of(keys).stream().map(Life::vote).toList();
    }

    public static VotingClosed closed() {
        return new VotingClosed(BALLOT, CLOSES, 2, 0);
    }

    public static TallyFinalised tallied() {
        return new TallyFinalised(BALLOT, CLOSES.plusSeconds(86_400), 2, 0, 0, true);
    }

    public static IntegrityReviewPassed reviewed() {
        return new IntegrityReviewPassed(BALLOT, "registrator", "Nothing to remark", null);
    }

    public static ReferredToCommittee referred() {
        return new ReferredToCommittee(
                CASE,
                BENCH,
                TEKNISKA,
                List.of(new Consultation(KULTUR, null, null)),
                "Parker",
                LocalDate.of(2026, 6, 10),
                LocalDate.of(2026, 12, 10));
    }

    public static ReferralReceived received() {
        return new ReferralReceived(CASE, Instant.parse("2026-06-12T08:00:00Z"));
    }

    public static CaseRegistered registered(String dnr) {
        return new CaseRegistered(CASE, dnr, null, LocalDate.of(2026, 6, 12));
    }

    public static CommitteeDecisionRecorded decided() {
        return new CommitteeDecisionRecorded(
                CASE,
                DECISION,
                DecisionType.BIFALL,
                DecisionGround.MERITS,
                null,
                LocalDate.of(2026, 9, 15),
                "38 a",
                "Förslaget bifalls.",
                "Många går där.",
                false,
                0,
                null,
                null,
                false);
    }

    public static CommitmentMade promised() {
        return new CommitmentMade(
                PROMISE,
                CASE,
                BENCH,
                DECISION,
                TEKNISKA,
                null,
                "En bänk",
                CommitmentMade.Scope.FULL,
                null,
                LocalDate.of(2027, 5, 1),
                null,
                null,
                LocalDate.of(2026, 9, 15));
    }

    public static ImplementationStarted started() {
        return new ImplementationStarted(PROMISE, LocalDate.of(2027, 3, 1));
    }

    public static DocumentRef photo() {
        return new DocumentRef("Foto", "https://boras.se/foto", "0".repeat(64), "TEK 2027-1");
    }

    public static ImplementationCompleted completed() {
        return new ImplementationCompleted(PROMISE, LocalDate.of(2027, 4, 20), List.of(photo()), null, "officer");
    }
}
