package se.boras.forslag.command.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.casework.CaseState;
import se.boras.forslag.command.commitment.CommitmentState;
import se.boras.forslag.command.ledger.StreamKind;
import se.boras.forslag.command.proposal.PastProposals;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.casework.CaseRegistered;
import se.boras.forslag.events.casework.DecisionId;
import se.boras.forslag.events.casework.ReferredToCommittee;
import se.boras.forslag.events.commitment.CommitmentId;
import se.boras.forslag.events.proposal.LegacyHistoryImported;
import se.boras.forslag.events.proposal.ProposalClosed;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.proposal.ProposalPublished;

/**
 * A past life told again in the ledger's own events (<i>återberättelse</i>). A step that must have been taken, but nobody
 * knows when, is told without its day and counts from the last day on which it can have been.
 */
final class Retelling {

    /** One event, the stream it belongs to, and the day from which it counts. */
    record Told(
            StreamKind<?, ?> kind,
            LedgerEvent event,
            @Nullable LocalDate on) {}

    private final PastLife life;
    private final ProposalId proposal;
    private final String by;
    private final LocalDate today;
    private final List<Told> told = new ArrayList<>();

    private Retelling(PastLife life, ProposalId proposal, String by, LocalDate today) {
        this.life = life;
        this.proposal = proposal;
        this.by = by;
        this.today = today;
    }

    /** Everything after the submission; a decision is due so many months after a referral of which the day is known. */
    static List<Told> of(PastLife life, ProposalId proposal, int decisionDueMonths, String by, LocalDate today) {
        var retelling = new Retelling(life, proposal, by, today);
        retelling.publication();
        retelling.stay(decisionDueMonths);
        retelling.decision();
        retelling.ending();
        return retelling.told;
    }

    /** The day the case came to the committee, or the last on which it can have; nothing if no day follows. */
    static @Nullable LocalDate referralDay(PastLife life) {
        var stay = life.stay();
        var ruling = life.ruling();
        var ending = life.ending();
        return first(
                stay == null ? null : stay.referredOn(),
                ruling == null ? null : ruling.meetingDate(),
                ending == null ? null : ending.closedOn());
    }

    private void publication() {
        if (!life.wasPublished()) {
            return;
        }
        var on = life.beginning().publishedOn();
        var published = new ProposalPublished(
                proposal, on == null ? null : PastProposals.at(on), null, null, null, null, null, null, List.of());
        told.add(new Told(ProposalState.KIND, published, orToday(first(on, referralDay(life)))));
    }

    private void stay(int decisionDueMonths) {
        var stay = life.stay();
        if (stay == null) {
            return;
        }
        var on = stay.referredOn();
        var referred = new ReferredToCommittee(
                theCase(),
                proposal,
                stay.committee(),
                List.of(),
                life.origin().source(),
                on,
                on == null ? null : on.plusMonths(decisionDueMonths));
        told.add(new Told(CaseState.KIND, referred, orToday(referralDay(life))));
        if (stay.dnr() != null) {
            var ruling = life.ruling();
            var registered = new CaseRegistered(theCase(), stay.dnr(), null, null);
            var latest = ruling == null ? first(closedOn(), today) : ruling.meetingDate();
            told.add(new Told(CaseState.KIND, registered, latest));
        }
    }

    private void decision() {
        var ruling = life.ruling();
        if (ruling != null) {
            var retold = new RulingRetold(theCase(), ruling, life.promises(), by);
            add(CaseState.KIND, retold.decision(DecisionId.of(theCase(), 1)));
            for (int number = 1; number <= life.promises().size(); number++) {
                retold.promise(
                                CommitmentId.of(theCase(), number),
                                Objects.requireNonNull(life.stay()).committee(),
                                life.promises().get(number - 1))
                        .forEach(event -> add(CommitmentState.KIND, event));
            }
        }
    }

    private void ending() {
        var ending = life.ending();
        if (ending != null) {
            var closed = new ProposalClosed(proposal, ending.outcome());
            told.add(new Told(ProposalState.KIND, closed, orToday(ending.closedOn())));
        }
        add(
                ProposalState.KIND,
                new LegacyHistoryImported(
                        proposal,
                        life.origin().source(),
                        life.origin().externalRef(),
                        life.beginning().votes(),
                        Completeness.of(life).unknown(),
                        life.note(),
                        today));
    }

    private void add(StreamKind<?, ?> kind, LedgerEvent event) {
        told.add(new Told(kind, event, event.happenedOn()));
    }

    private CaseId theCase() {
        return CaseId.of(proposal, 1);
    }

    private @Nullable LocalDate closedOn() {
        return life.ending() == null ? null : life.ending().closedOn();
    }

    private LocalDate orToday(@Nullable LocalDate day) {
        return day == null ? today : day;
    }

    private static @Nullable LocalDate first(@Nullable LocalDate... days) {
        return Stream.of(days).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
