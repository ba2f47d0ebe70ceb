package se.boras.forslag.query.proposals;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.lifecycle.Stage;
import se.boras.forslag.query.calendar.Almanac;
import se.boras.forslag.query.told.Awaited;
import se.boras.forslag.query.told.Awaiting;
import se.boras.forslag.query.told.Promise;
import se.boras.forslag.query.told.Step;

/** What is expected next, of whom (a role or a committee), and by when; told by the view and the almanac alone. */
record NextStep(Step what, String who, @Nullable LocalDate dueBy) {

    static @Nullable NextStep of(ProposalView view, Instant moment, Almanac almanac) {
        var awaited = awaited(view, moment);
        return awaited == null
                ? null
                : new NextStep(
                        awaited.step(),
                        awaited.who(),
                        almanac.dueBy(awaited, view.intake().ruleSet()));
    }

    private static @Nullable Awaited awaited(ProposalView view, Instant moment) {
        var stage = view.stageAt(moment);
        if (stage == Stage.VOTING && view.imported()) {
            // Nobody can vote here on a proposal that others voted on elsewhere.
            return Awaited.by(Step.REFER, Awaited.REGISTRATOR, null);
        }
        return switch (stage) {
            case RECEIVED, VOTING, COUNTING, ELIGIBLE ->
                Awaiting.of(stage, view.since(), view.intake(), view.ballot(), view.publication() != null);
            case REFERRED, DECIDED, IMPLEMENTING ->
                view.matter() == null ? Awaiting.referral(view.since()) : atCommittee(view, view.matter());
            case CLOSED -> null;
        };
    }

    private static @Nullable Awaited atCommittee(ProposalView view, CasePart matter) {
        var decision = matter.decision();
        if (decision != null && view.imported()) {
            // What became of the minutes of a decision from before the ledger nobody is asked.
            return promised(view, matter.lead().value(), null);
        }
        var awaited = matter.awaited();
        return awaited != null || decision == null || decision.adjustedOn() == null
                ? awaited
                : promised(view, matter.lead().value(), decision.adjustedOn());
    }

    private static Awaited promised(ProposalView view, String lead, @Nullable LocalDate adjustedOn) {
        return view.commitments().stream()
                .filter(promise -> !promise.state().over())
                .min(comparing((Promise promise) -> promise.state().open() ? 0 : 1)
                        .thenComparing(promise -> promise.dates().dueBy(), nullsLast(naturalOrder())))
                .map(NextStep::promised)
                .orElseGet(() -> Awaited.within(Step.TELL_PROPOSER, lead, adjustedOn));
    }

    private static Awaited promised(Promise promise) {
        var responsible = promise.responsible().value();
        return switch (promise.state()) {
            case PROMISED, PLANNED, STARTED, PARTLY ->
                Awaited.by(Step.IMPLEMENT, responsible, promise.dates().dueBy());
            case CLAIMED -> Awaited.by(Step.VERIFY, Awaited.VERIFIER, null);
            case SUSPENDED, VERIFIED, ABANDONED, SUPERSEDED -> Awaited.by(Step.DECIDE_ANEW, responsible, null);
        };
    }
}
