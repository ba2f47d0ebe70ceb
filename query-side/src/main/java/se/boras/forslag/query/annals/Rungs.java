package se.boras.forslag.query.annals;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.casework.CaseStep;
import se.boras.forslag.events.commitment.EscalationLevel;

/** How far up the ladder of reminders a committee's steps have been carried: the decision, and whichever other was last. */
record Rungs(
        @Nullable EscalationLevel decision,
        @Nullable CaseStep step,
        @Nullable EscalationLevel ofStep) {
    static final Rungs NONE = new Rungs(null, null, null);

    Rungs carriedTo(CaseStep which, EscalationLevel level) {
        return which == CaseStep.DECIDE ? new Rungs(level, step, ofStep) : new Rungs(decision, which, level);
    }

    Rungs undecided() {
        return new Rungs(null, step, ofStep);
    }

    @Nullable
    EscalationLevel of(@Nullable String awaited) {
        return step != null && step.name().equals(awaited) ? ofStep : null;
    }
}
