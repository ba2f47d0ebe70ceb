package se.boras.forslag.query.annals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.casework.DecisionId;
import se.boras.forslag.events.casework.ReferredToCommittee;
import se.boras.forslag.events.reference.CommitteeId;

/** One case (<i>ärende</i>): where it has lain and for how long, and the decision that stands. */
record Matter(
        CaseId id,
        List<Stint> stints,
        List<String> dnr,
        @Nullable LocalDate referredOn,
        @Nullable LocalDate decisionDueBy,
        @Nullable LocalDate forecast,
        @Nullable Verdict verdict,
        int fallen,
        int remitted,
        int tabled) {

    static Matter of(ReferredToCommittee event, LocalDate day) {
        return new Matter(
                event.caseId(),
                List.of(Stint.begun(event.lead(), day)),
                List.of(),
                event.referredOn(),
                event.decisionDueBy(),
                null,
                null,
                0,
                0,
                0);
    }

    Stint last() {
        return stints.getLast();
    }

    /** Somebody is waited for: no committee has sent it away, and no decision stands. */
    boolean waiting() {
        return last().until() == null;
    }

    Matter last(UnaryOperator<Stint> change) {
        var changed = new ArrayList<>(stints);
        changed.set(changed.size() - 1, change.apply(last()));
        return with(changed, dnr, forecast, verdict, fallen);
    }

    Matter next(CommitteeId lead, LocalDate on) {
        var more = new ArrayList<>(stints);
        more.add(Stint.begun(lead, on));
        return with(more, dnr, forecast, verdict, fallen);
    }

    Matter registered(String number) {
        var numbers = new ArrayList<>(dnr);
        numbers.add(number);
        return with(stints, numbers, forecast, verdict, fallen);
    }

    Matter forecast(LocalDate on) {
        return with(stints, dnr, on, verdict, fallen);
    }

    Matter decided(Verdict decision) {
        return with(stints, dnr, forecast, decision, fallen)
                .last(stint -> stint.ended(decision.meetingDate(), Stint.Ending.DECIDED));
    }

    Matter ruled(DecisionId decision, UnaryOperator<Verdict> change) {
        return stands(decision) ? with(stints, dnr, forecast, change.apply(verdict), fallen) : this;
    }

    Matter fell(DecisionId decision) {
        return stands(decision) ? with(stints, dnr, forecast, null, fallen + 1).last(Stint::takenUp) : this;
    }

    Matter remitted(@Nullable LocalDate newDueBy) {
        return new Matter(
                id,
                stints,
                dnr,
                referredOn,
                newDueBy == null ? decisionDueBy : newDueBy,
                forecast,
                verdict,
                fallen,
                remitted + 1,
                tabled);
    }

    Matter putOff() {
        return new Matter(id, stints, dnr, referredOn, decisionDueBy, forecast, verdict, fallen, remitted, tabled + 1);
    }

    private boolean stands(DecisionId decision) {
        return verdict != null && verdict.id().equals(decision);
    }

    private Matter with(
            List<Stint> where,
            List<String> numbers,
            @Nullable LocalDate expected,
            @Nullable Verdict decision,
            int howManyFell) {
        return new Matter(
                id,
                List.copyOf(where),
                List.copyOf(numbers),
                referredOn,
                decisionDueBy,
                expected,
                decision,
                howManyFell,
                remitted,
                tabled);
    }
}
