package se.boras.forslag.command.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.StreamKind;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.events.commitment.CommitmentMade;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.reference.CommitteeId;

/** What the rules ask about a promise (<i>åtagande</i>). */
public record CommitmentState(
        Promise promise,
        CommitteeId responsible,
        Standing standing,
        Deadline deadline,
        boolean partDone,
        @Nullable String reportedBy) {

    public static final StreamKind<CommitmentState, CommitmentEvent> KIND =
            StreamKind.of("Commitment", CommitmentEvent.class, CommitmentHistory::evolve);

    /** What was promised, when and by whom: true for ever, whoever answers for it today. */
    public record Promise(ProposalId proposalId, CaseId caseId, CommitteeId by, LocalDate on) {}

    static CommitmentState made(CommitmentMade made) {
        return new CommitmentState(
                new Promise(made.proposalId(), made.caseId(), made.responsible(), made.promisedOn()),
                made.responsible(),
                Standing.PROMISED,
                Deadline.first(made.startBy(), made.dueBy()),
                false,
                null);
    }

    public ProposalId proposalId() {
        return promise.proposalId();
    }

    public CaseId caseId() {
        return promise.caseId();
    }

    public LocalDate promisedOn() {
        return promise.on();
    }

    public CommitmentStage stage() {
        return standing.stage();
    }

    public @Nullable LocalDate dueBy() {
        return deadline.dueBy();
    }

    public @Nullable LocalDate firstDueBy() {
        return deadline.firstDueBy();
    }

    /** A promise without a day is neither on time nor overdue, ever. */
    public boolean dated() {
        return dueBy() != null;
    }

    public boolean overdueOn(LocalDate day) {
        return stage().open() && deadline.passedOn(day);
    }

    /** Late measured against the day promised first, however often it has been postponed since. */
    public boolean overdueAgainstFirstPromiseOn(LocalDate day) {
        return stage().open() && deadline.firstPassedOn(day);
    }

    public boolean terminal() {
        return stage().terminal();
    }

    public boolean superseded() {
        return stage() == CommitmentStage.SUPERSEDED;
    }

    public Delivered delivered() {
        if (stage() == CommitmentStage.VERIFIED) {
            return Delivered.FULL;
        }
        return partDone ? Delivered.PART : Delivered.NONE;
    }

    CommitmentState with(Standing next) {
        return new CommitmentState(promise, responsible, next, deadline, partDone, reportedBy);
    }

    CommitmentState with(Deadline next) {
        return new CommitmentState(promise, responsible, standing, next, partDone, reportedBy);
    }

    CommitmentState with(CommitteeId next) {
        return new CommitmentState(promise, next, standing, deadline, partDone, reportedBy);
    }

    CommitmentState withPartDone() {
        return new CommitmentState(promise, responsible, standing, deadline, true, reportedBy);
    }

    CommitmentState withReporter(String reporter) {
        return new CommitmentState(promise, responsible, standing, deadline, partDone, reporter);
    }
}
