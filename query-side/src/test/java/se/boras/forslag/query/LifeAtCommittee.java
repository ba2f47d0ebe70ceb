package se.boras.forslag.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.boras.forslag.events.DocumentRef;
import se.boras.forslag.events.casework.CaseRegistered;
import se.boras.forslag.events.casework.CommitteeDecisionRecorded;
import se.boras.forslag.events.casework.Consultation;
import se.boras.forslag.events.casework.DecisionGround;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.events.casework.ReferralReceived;
import se.boras.forslag.events.casework.ReferredToCommittee;
import se.boras.forslag.events.commitment.CommitmentMade;
import se.boras.forslag.events.commitment.ImplementationCompleted;
import se.boras.forslag.events.commitment.ImplementationStarted;

/** What a committee does with the bench. */
class LifeAtCommittee extends LifeInBallot {

    protected LifeAtCommittee() {}

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
                false,
                1,
                "sekreterare.tekniska");
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
