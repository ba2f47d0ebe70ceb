package se.boras.forslag.command.casework;

import static se.boras.forslag.command.ledger.RuleViolation.conflict;
import static se.boras.forslag.command.ledger.RuleViolation.invalid;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.command.reference.CommitteeRegister;
import se.boras.forslag.events.casework.CaseEvent;
import se.boras.forslag.events.reference.CommitteeId;

/** The guards that all steps of a case share: is it their turn, and can it have been that day. */
final class Steps {

    private static final int REFERRAL_ENTERED_LATE_AT_MOST = 14;

    private Steps() {}

    static void mayReach(CaseStage stage, CaseState state) {
        if (!state.stage().next().contains(stage)) {
            throw outOfOrder(state, stage);
        }
    }

    /** For what happens along the way without moving the case. */
    static void underway(CaseState state, Class<? extends CaseEvent> wanted) {
        if (!state.stage().underway()) {
            throw outOfOrder(state, wanted.getSimpleName());
        }
    }

    /** For what can happen as long as the committee has anything to do with the case, decided or not. */
    static void withCommittee(CaseState state, Class<? extends CaseEvent> wanted) {
        if (state.stage() == CaseStage.SENT || state.over()) {
            throw outOfOrder(state, wanted.getSimpleName());
        }
    }

    static RuleViolation outOfOrder(CaseState state, Object wanted) {
        return conflict("step-out-of-order", state.stage(), wanted);
    }

    static LocalDate day(@Nullable LocalDate given, Circumstances at) {
        return given == null ? at.today() : given;
    }

    static void mustExist(CommitteeId committee, LocalDate day, CommitteeRegister register) {
        if (!register.existsOn(committee, day)) {
            throw conflict("committee-does-not-exist", committee, day);
        }
    }

    /** What is recorded as having happened has happened; it may be recorded late, never early. */
    static void hasHappened(String field, LocalDate day, Circumstances at) {
        if (day.isAfter(at.today())) {
            throw invalid(field, "in-the-future", day);
        }
    }

    static void isAhead(String field, @Nullable LocalDate day, Circumstances at) {
        if (day != null && day.isBefore(at.today())) {
            throw invalid(field, "in-the-past", day);
        }
    }

    static void notBefore(String field, LocalDate day, @Nullable LocalDate earliest, String code) {
        if (earliest != null && day.isBefore(earliest)) {
            throw invalid(field, code, earliest);
        }
    }

    /** A referral may have been entered some days after it was made, but not long after. */
    static void notBeforeReferral(String field, LocalDate day, CaseState state) {
        var entered = state.clocks().citizenSince();
        if (entered != null && day.isBefore(entered.minusDays(REFERRAL_ENTERED_LATE_AT_MOST))) {
            throw invalid(field, "before-referral", entered);
        }
    }

    /** A meeting that dealt with the case has been held, and not before the case was sent. */
    static void meetingHeld(LocalDate meeting, CaseState state, Circumstances at) {
        hasHappened("meetingDate", meeting, at);
        notBeforeReferral("meetingDate", meeting, state);
    }
}
