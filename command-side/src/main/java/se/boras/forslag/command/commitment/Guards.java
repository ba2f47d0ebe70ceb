package se.boras.forslag.command.commitment;

import static se.boras.forslag.command.ledger.RuleViolation.conflict;
import static se.boras.forslag.command.ledger.RuleViolation.invalid;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.Circumstances;

/** What several rules of promises insist on. */
final class Guards {

    private Guards() {}

    static void mayBecome(CommitmentStage next, CommitmentState state) {
        if (!state.stage().next().contains(next)) {
            throw outOfOrder(state, next);
        }
    }

    /** As {@link #mayBecome}, for a step of the work: what is said to be done is not begun again in silence. */
    static void mayBeWorkedInto(CommitmentStage next, CommitmentState state) {
        if (!state.stage().open()) {
            throw outOfOrder(state, next);
        }
        mayBecome(next, state);
    }

    static void mustBe(CommitmentStage stage, CommitmentState state, String code) {
        if (state.stage() != stage) {
            throw conflict(code, state.stage());
        }
    }

    static void mustBeOpen(CommitmentState state) {
        if (!state.stage().open()) {
            throw conflict("commitment-not-open", state.stage());
        }
    }

    static LocalDate mustBeDated(CommitmentState state) {
        var dueBy = state.dueBy();
        if (dueBy == null) {
            throw conflict("undated-promise");
        }
        return dueBy;
    }

    static void notInTheFuture(String field, LocalDate day, Circumstances at) {
        if (day.isAfter(at.today())) {
            throw invalid(field, "in-the-future", day);
        }
    }

    static void inOrder(String field, @Nullable LocalDate first, @Nullable LocalDate last) {
        if (first != null && last != null && last.isBefore(first)) {
            throw invalid(field, "ends-before-it-starts", first);
        }
    }

    private static RuntimeException outOfOrder(CommitmentState state, CommitmentStage next) {
        return conflict("step-out-of-order", state.stage(), next);
    }
}
