package se.boras.forslag.query.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.reference.Rules;
import se.boras.forslag.query.told.Step;

/** How long a step may take (<i>frist</i>): so many days, or so many on which the municipality works. */
public record Term(int days, boolean working) {

    /** Nothing for a step whose day an event names, or that has none. */
    public static @Nullable Term of(Step step, Rules rules) {
        return switch (step) {
            case CONFIRM_ADDRESS -> new Term(rules.addressLinkDays(), false);
            case REVIEW -> new Term(rules.publishWithinWorkingDays(), true);
            case REVIEW_VOTES -> new Term(rules.reviewWithinWorkingDays(), true);
            case REFER -> new Term(rules.referWithinWorkingDays(), true);
            case RECEIVE -> new Term(rules.acknowledgeWithinWorkingDays(), true);
            case ADJUST_PROTOCOL -> new Term(rules.adjustWithinDays(), false);
            case ANNOUNCE_PROTOCOL -> new Term(rules.announceWithinDays(), false);
            case TELL_PROPOSER -> new Term(rules.feedbackWithinWorkingDays(), true);
            case COMPLETE, CLOSE, VOTE, COUNT, DECIDE, START, IMPLEMENT, VERIFY, DECIDE_ANEW -> null;
        };
    }

    LocalDate from(LocalDate day, WorkingDays workingDays) {
        return working ? workingDays.plus(day, days) : day.plusDays(days);
    }
}
