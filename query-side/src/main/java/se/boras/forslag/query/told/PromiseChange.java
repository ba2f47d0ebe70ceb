package se.boras.forslag.query.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.DocumentRef;
import se.boras.forslag.events.reference.CommitteeId;

/** A promise on its way from one event to the next: what an event does not speak of stays as it was. */
final class PromiseChange {

    private final Promise was;
    private PromiseState state;
    private @Nullable PromiseState before;
    private CommitteeId responsible;
    private PromiseDates dates;
    private @Nullable Integer percent;
    private @Nullable String progress;
    private boolean disputed;
    private @Nullable LocalDate completedOn;
    private List<DocumentRef> evidence;
    private @Nullable String reportedBy;
    private Delay delay;

    PromiseChange(Promise was) {
        this.was = was;
        this.state = was.state();
        this.before = was.before();
        this.responsible = was.responsible();
        this.dates = was.dates();
        this.percent = was.percent();
        this.progress = was.progress();
        this.disputed = was.disputed();
        this.completedOn = was.completedOn();
        this.evidence = was.evidence();
        this.reportedBy = was.reportedBy();
        this.delay = was.delay();
    }

    PromiseChange state(PromiseState next) {
        state = next;
        return this;
    }

    PromiseChange suspended() {
        before = state == PromiseState.SUSPENDED ? before : state;
        return state(PromiseState.SUSPENDED);
    }

    PromiseChange resumed() {
        state = before == null ? PromiseState.PROMISED : before;
        before = null;
        return this;
    }

    PromiseChange responsible(CommitteeId committee) {
        responsible = committee;
        return this;
    }

    PromiseChange dates(PromiseDates set) {
        dates = set;
        return this;
    }

    /** Another day begins anew: what was said of being late for the old one says nothing of this one. */
    PromiseChange due(PromiseDates set) {
        delay = Objects.equals(set.dueBy(), dates.dueBy()) ? delay : Delay.NONE;
        return dates(set);
    }

    PromiseChange progress(@Nullable Integer toPercent, String text) {
        percent = toPercent == null ? percent : toPercent;
        progress = text;
        return this;
    }

    PromiseChange disputed(boolean yes) {
        disputed = yes;
        return this;
    }

    PromiseChange completed(@Nullable LocalDate on, List<DocumentRef> with) {
        completedOn = on;
        evidence = with;
        return this;
    }

    PromiseChange reported(String by) {
        reportedBy = by;
        return this;
    }

    PromiseChange delay(Delay so) {
        delay = so;
        return this;
    }

    Promise done() {
        return new Promise(
                was.id(),
                was.decisionId(),
                was.description(),
                was.scope(),
                state,
                before,
                responsible,
                was.promisedBy(),
                was.promisedOn(),
                dates,
                was.criteria(),
                percent,
                progress,
                disputed,
                completedOn,
                evidence,
                reportedBy,
                delay);
    }
}
