package se.boras.forslag.query.annals;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.casework.DecisionId;
import se.boras.forslag.events.casework.ReferredToCommittee;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.query.annals.Stint.Ending;
import se.boras.forslag.query.told.AtCommittee;
import se.boras.forslag.query.told.Awaited;

/**
 * One case (<i>ärende</i>): where it has lain and for how long, and the decision that stands.
 *
 * @param doubtedOn since when somebody has to say what follows from voided votes
 */
record Matter(
        CaseId id,
        List<Stint> stints,
        List<String> dnr,
        @Nullable LocalDate referredOn,
        @Nullable LocalDate decisionDueBy,
        @Nullable LocalDate forecast,
        @Nullable LocalDate doubtedOn,
        @Nullable Verdict verdict,
        Detours detours) {

    /** How often the case went another way than straight on (<i>omvägar</i>). */
    record Detours(int fallen, int remitted, int tabled) {}

    static Matter of(ReferredToCommittee event, LocalDate day) {
        return new Matter(
                event.caseId(),
                List.of(Stint.begun(event.lead(), day)),
                List.of(),
                event.referredOn(),
                event.decisionDueBy(),
                null,
                null,
                null,
                new Detours(0, 0, 0));
    }

    Stint last() {
        return stints.getLast();
    }

    /** The committees and their days in one text, as {@code tekniska@2026-06-10 kultur@2026-07-01}; a dash for none. */
    String leads() {
        var each = stints.stream().map(stint -> stint.committee() + "@" + stint.since());
        return Stream.concat(each, last().sentAwayOn().map(on -> "-@" + on).stream())
                .collect(joining(" "));
    }

    /** Somebody is waited for: no committee has sent it away, and no decision stands. */
    boolean waiting() {
        return last().until() == null;
    }

    @Nullable
    Awaited awaited() {
        var ending = last().ending();
        if (ending != null && ending != Ending.DECIDED) {
            return null;
        }
        var minutes = verdict == null
                ? null
                : new AtCommittee.Minutes(verdict.meetingDate(), verdict.adjustedOn(), verdict.announcedOn());
        return new AtCommittee(last().committee(), last().since(), last().receivedOn() != null, decisionDueBy, minutes)
                .awaited();
    }

    Matter last(UnaryOperator<Stint> change) {
        var changed = new ArrayList<>(stints);
        changed.set(changed.size() - 1, change.apply(last()));
        return with(changed, verdict, detours);
    }

    Matter next(CommitteeId lead, LocalDate on) {
        var more = new ArrayList<>(stints);
        more.add(Stint.begun(lead, on));
        return with(more, verdict, detours);
    }

    Matter registered(String number) {
        var numbers = new ArrayList<>(dnr);
        numbers.add(number);
        return new Matter(
                id, stints, List.copyOf(numbers), referredOn, decisionDueBy, forecast, doubtedOn, verdict, detours);
    }

    Matter forecast(LocalDate on) {
        return new Matter(id, stints, dnr, referredOn, decisionDueBy, on, doubtedOn, verdict, detours);
    }

    Matter doubted(@Nullable LocalDate on) {
        return new Matter(id, stints, dnr, referredOn, decisionDueBy, forecast, on, verdict, detours);
    }

    /** A decision that replaces another is not what ended the waiting: the first one was. */
    Matter decided(Verdict decision) {
        return with(stints, decision, detours)
                .last(stint -> stint.until() == null ? stint.ended(decision.meetingDate(), Ending.DECIDED) : stint);
    }

    Matter ruled(DecisionId decision, UnaryOperator<Verdict> change) {
        return verdict != null && verdict.id().equals(decision) ? with(stints, change.apply(verdict), detours) : this;
    }

    Matter fell(DecisionId decision, LocalDate on) {
        return verdict != null && verdict.id().equals(decision)
                ? with(stints, null, new Detours(detours.fallen() + 1, detours.remitted(), detours.tabled()))
                        .last(stint -> stint.takenUp(on))
                : this;
    }

    Matter remitted(@Nullable LocalDate newDueBy) {
        return new Matter(
                id,
                stints,
                dnr,
                referredOn,
                newDueBy == null ? decisionDueBy : newDueBy,
                forecast,
                doubtedOn,
                verdict,
                new Detours(detours.fallen(), detours.remitted() + 1, detours.tabled()));
    }

    Matter putOff() {
        return with(stints, verdict, new Detours(detours.fallen(), detours.remitted(), detours.tabled() + 1));
    }

    private Matter with(List<Stint> where, @Nullable Verdict decision, Detours ways) {
        return new Matter(id, List.copyOf(where), dnr, referredOn, decisionDueBy, forecast, doubtedOn, decision, ways);
    }
}
