package se.boras.forslag.command.casework;

import static se.boras.forslag.command.Specification.after;
import static se.boras.forslag.command.Specification.by;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.reference.CommitteeRegister;
import se.boras.forslag.command.reference.CommitteeRegister.Committee;
import se.boras.forslag.events.DocumentRef;
import se.boras.forslag.events.ballot.BatchId;
import se.boras.forslag.events.casework.BallotDoubtRaised;
import se.boras.forslag.events.casework.CaseEvent;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.casework.CaseRegistered;
import se.boras.forslag.events.casework.CaseRemitted;
import se.boras.forslag.events.casework.CaseTabled;
import se.boras.forslag.events.casework.ClockPaused;
import se.boras.forslag.events.casework.Consultation;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.events.casework.FactBasisAttached;
import se.boras.forslag.events.casework.LeadTransferred;
import se.boras.forslag.events.casework.PauseGround;
import se.boras.forslag.events.casework.PreparationStarted;
import se.boras.forslag.events.casework.ReferralDeclined;
import se.boras.forslag.events.casework.ReferralRecalled;
import se.boras.forslag.events.casework.ReferralReceived;
import se.boras.forslag.events.casework.ReferredToCommittee;
import se.boras.forslag.events.casework.ScheduledForMeeting;
import se.boras.forslag.events.reference.CommitteeId;

/** What can have happened in the case of the benches by the river, before its decision. */
final class CaseFacts {

    static final CaseId CASE = new CaseId("case-2026-0001-1");
    static final CommitteeId TECHNICAL = new CommitteeId("tekniska");
    static final CommitteeId CULTURE = new CommitteeId("kultur");
    static final CommitteeId DISSOLVED = new CommitteeId("fritid");
    static final LocalDate SENT_ON = LocalDate.of(2026, 3, 2);
    static final LocalDate MEETING = LocalDate.of(2026, 4, 21);
    static final CommitteeRegister REGISTER = new CommitteeRegister(Map.of(
            TECHNICAL, new Committee(TECHNICAL, LocalDate.of(2020, 1, 1), null),
            CULTURE, new Committee(CULTURE, LocalDate.of(2020, 1, 1), null),
            DISSOLVED, new Committee(DISSOLVED, LocalDate.of(2020, 1, 1), LocalDate.of(2026, 1, 1))));

    private CaseFacts() {}

    static CaseState given(CaseEvent first, CaseEvent... others) {
        return after(CaseState.KIND, first, others);
    }

    /** Sent and received, and then what is told. */
    static CaseState underway(CaseEvent... more) {
        return given(
                sent(), Stream.concat(Stream.of(received()), Stream.of(more)).toArray(CaseEvent[]::new));
    }

    static ReferredToCommittee sent(CommitteeId... consulted) {
        return new ReferredToCommittee(
                CASE,
                CASE.proposalId(),
                TECHNICAL,
                Stream.of(consulted)
                        .map(committee -> new Consultation(committee, null, null))
                        .toList(),
                "Parks are theirs",
                SENT_ON,
                SENT_ON.plusMonths(6));
    }

    static ReferralReceived received() {
        return new ReferralReceived(CASE, Instant.parse("2026-03-04T08:00:00Z"));
    }

    static ReferralDeclined declined() {
        return new ReferralDeclined(CASE, "Parks are not ours", CULTURE);
    }

    static ReferralRecalled recalled() {
        return new ReferralRecalled(CASE, "Sent by mistake", null);
    }

    static LeadTransferred transferred() {
        return new LeadTransferred(CASE, TECHNICAL, CULTURE, "It is art", LocalDate.of(2026, 3, 20));
    }

    static BallotDoubtRaised doubted() {
        return new BallotDoubtRaised(CASE, new BatchId("batch-2026-0001-1"), false);
    }

    static CaseRegistered registered() {
        return new CaseRegistered(CASE, "TN 2026/00123", null, SENT_ON);
    }

    static PreparationStarted prepared() {
        return new PreparationStarted(CASE);
    }

    static FactBasisAttached recommended(DecisionType type) {
        return new FactBasisAttached(CASE, report(), type, null, null);
    }

    static DocumentRef report() {
        return new DocumentRef("Report", "https://example.org/report.pdf", "e3b0c442", null);
    }

    static ClockPaused paused() {
        return new ClockPaused(CASE, PauseGround.AWAITING_CITIZEN, null);
    }

    static ScheduledForMeeting scheduled() {
        return new ScheduledForMeeting(CASE, MEETING, "7", null);
    }

    static CaseTabled tabled() {
        return new CaseTabled(CASE, MEETING, "38 a", null);
    }

    static CaseRemitted remitted() {
        return new CaseRemitted(CASE, MEETING, "38 a", "The cost is not known", null, null);
    }

    static Circumstances secretary() {
        return by("clerk-1", Role.NAMNDSEKRETERARE, "tekniska");
    }

    static Circumstances otherSecretary() {
        return by("clerk-2", Role.NAMNDSEKRETERARE, "tekniska");
    }
}
