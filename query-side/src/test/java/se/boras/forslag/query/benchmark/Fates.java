package se.boras.forslag.query.benchmark;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.casework.CaseRemitted;
import se.boras.forslag.events.casework.CommitteeDecisionRecorded;
import se.boras.forslag.events.casework.DecisionAnnulled;
import se.boras.forslag.events.casework.DecisionGround;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.events.casework.LeadTransferred;
import se.boras.forslag.events.casework.ProtocolAdjusted;
import se.boras.forslag.events.commitment.ImplementationPostponed;
import se.boras.forslag.events.commitment.ImplementationVerified;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.FeedbackObligationDischarged;
import se.boras.forslag.events.feedback.FeedbackObligationRaised;
import se.boras.forslag.events.feedback.NotificationComposed;
import se.boras.forslag.events.feedback.NotificationId;
import se.boras.forslag.events.feedback.ObligationId;
import se.boras.forslag.events.proposal.ProposalExpired;
import se.boras.forslag.query.Life;

/** What may become of a bench: the lives that the large log is made of. Each begins on the second of March 2026. */
final class Fates extends Life {

    /** Something that happened, and when it was recorded. */
    record Told(Instant at, LedgerEvent event) {}

    private static final ObligationId ANSWER = ObligationId.of(BENCH, 1);
    private static final NotificationId MESSAGE = NotificationId.of(ANSWER, 1);

    private Fates() {}

    static List<List<Told>> all() {
        return List.of(
                expired(),
                expired(),
                expired(),
                decided(DecisionType.AVSLAG),
                kept(),
                late(),
                annulled(),
                transferred());
    }

    private static List<Told> begun() {
        return story(
                told("2026-03-02", submitted()),
                told("2026-03-02", confirmed()),
                told("2026-03-05", published()),
                told("2026-03-05", opened()),
                told("2026-06-03", closed()),
                told("2026-06-04", tallied()));
    }

    private static List<Told> expired() {
        return and(begun(), told("2026-06-04", new ProposalExpired(BENCH, 1, 2, CLOSES)));
    }

    private static List<Told> atCommittee() {
        return and(
                begun(),
                told("2026-06-08", reviewed()),
                told("2026-06-12", referred()),
                told("2026-06-12", received()),
                told("2026-06-14", registered("TEK 2026-17")));
    }

    private static List<Told> decided(DecisionType type) {
        var decided = Life.decided();
        var ruling = new CommitteeDecisionRecorded(
                CASE,
                DECISION,
                type,
                DecisionGround.MERITS,
                null,
                decided.meetingDate(),
                "38 a",
                decided.text(),
                decided.motivation(),
                false,
                0,
                null,
                null,
                false,
                1,
                "sekreterare");
        return and(
                atCommittee(),
                told("2026-09-20", ruling),
                told("2026-09-29", new ProtocolAdjusted(CASE, DECISION, LocalDate.of(2026, 9, 25))),
                told(
                        "2026-09-29",
                        new FeedbackObligationRaised(
                                ANSWER, BENCH, FeedbackKind.DECISION, TEKNISKA, LocalDate.of(2026, 10, 9), "rule")),
                told(
                        "2026-10-05",
                        new NotificationComposed(
                                ANSWER, MESSAGE, FeedbackKind.DECISION, null, null, "sv", true, "5d41")),
                told("2026-10-19", new FeedbackObligationDischarged(ANSWER, MESSAGE)));
    }

    private static List<Told> kept() {
        return and(
                decided(DecisionType.BIFALL),
                told("2026-09-20", promised()),
                told("2027-03-03", started()),
                told("2027-05-20", completed()),
                told("2027-05-28", new ImplementationVerified(PROMISE, "verifierare", null, "Seen")));
    }

    private static List<Told> late() {
        return and(
                decided(DecisionType.DELVIS_BIFALL),
                told("2026-09-20", promised()),
                told(
                        "2027-04-20",
                        new ImplementationPostponed(
                                PROMISE, LocalDate.of(2027, 5, 1), LocalDate.of(2027, 11, 1), "Frost", null, null)),
                told(
                        "2027-10-20",
                        new ImplementationPostponed(
                                PROMISE, LocalDate.of(2027, 11, 1), LocalDate.of(2028, 5, 1), "Tjäle", null, null)),
                told("2028-03-03", started()));
    }

    private static List<Told> annulled() {
        return and(
                decided(DecisionType.BIFALL),
                told("2026-09-20", promised()),
                told("2027-03-03", started()),
                told(
                        "2027-06-01",
                        new DecisionAnnulled(
                                CASE, DECISION, "Förvaltningsrätten", "1234-27", LocalDate.of(2027, 5, 20))));
    }

    private static List<Told> transferred() {
        return and(
                atCommittee(),
                told(
                        "2026-08-01",
                        new CaseRemitted(CASE, LocalDate.of(2026, 7, 20), "12", "Kostnaden saknas", null, null)),
                told("2026-09-10", new LeadTransferred(CASE, TEKNISKA, KULTUR, "Parken", LocalDate.of(2026, 9, 1))));
    }

    private static Told told(String day, LedgerEvent event) {
        return new Told(Instant.parse(day + "T08:00:00Z"), event);
    }

    private static List<Told> story(Told... events) {
        return List.of(events);
    }

    private static List<Told> and(List<Told> before, Told... events) {
        var all = new ArrayList<>(before);
        all.addAll(List.of(events));
        return all;
    }
}
