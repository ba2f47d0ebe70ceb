package se.boras.forslag.query.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.reference.Rules;
import se.boras.forslag.query.told.Awaited;

/**
 * What is needed to count days (<i>almanacka</i>): the working days, and the terms of every version of the rules. What is
 * due by a day may be done until the day is over.
 */
public record Almanac(WorkingDays workingDays, Map<String, Rules> rules) {

    /** The last day for what is awaited, under the rules that bind the proposal; nothing where there is no term. */
    public @Nullable LocalDate dueBy(Awaited awaited, String ruleSet) {
        var from = awaited.from();
        return from == null ? awaited.by() : ends(awaited, from, ruleSet);
    }

    /** The last day for a word to the proposer, where none is owed by name. */
    public @Nullable LocalDate nextWordBy(LocalDate lastWord, String ruleSet) {
        return days(ruleSet, lastWord, Rules::progressEveryDays);
    }

    public @Nullable LocalDate feedbackBy(LocalDate adjustedOn, String ruleSet) {
        return workingDays(ruleSet, adjustedOn, Rules::feedbackWithinWorkingDays);
    }

    public static long daysOverdue(LocalDate dueBy, LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(dueBy, day));
    }

    public long workingDaysOverdue(LocalDate dueBy, LocalDate day) {
        return workingDays.between(dueBy, day);
    }

    private @Nullable LocalDate ends(Awaited awaited, LocalDate from, String ruleSet) {
        return switch (awaited.step()) {
            case CONFIRM_ADDRESS -> days(ruleSet, from, Rules::addressLinkDays);
            case REVIEW -> workingDays(ruleSet, from, Rules::publishWithinWorkingDays);
            case REVIEW_VOTES -> workingDays(ruleSet, from, Rules::reviewWithinWorkingDays);
            case REFER -> workingDays(ruleSet, from, Rules::referWithinWorkingDays);
            case RECEIVE -> workingDays(ruleSet, from, Rules::acknowledgeWithinWorkingDays);
            case ADJUST_PROTOCOL -> days(ruleSet, from, Rules::adjustWithinDays);
            case ANNOUNCE_PROTOCOL -> days(ruleSet, from, Rules::announceWithinDays);
            case TELL_PROPOSER -> workingDays(ruleSet, from, Rules::feedbackWithinWorkingDays);
            case COMPLETE, CLOSE, VOTE, COUNT, DECIDE, START, IMPLEMENT, VERIFY, DECIDE_ANEW -> awaited.by();
        };
    }

    private @Nullable LocalDate days(String ruleSet, LocalDate from, ToIntFunction<Rules> term) {
        var numbers = rules.get(ruleSet);
        return numbers == null ? null : from.plusDays(term.applyAsInt(numbers));
    }

    private @Nullable LocalDate workingDays(String ruleSet, LocalDate from, ToIntFunction<Rules> term) {
        var numbers = rules.get(ruleSet);
        return numbers == null ? null : workingDays.plus(from, term.applyAsInt(numbers));
    }
}
