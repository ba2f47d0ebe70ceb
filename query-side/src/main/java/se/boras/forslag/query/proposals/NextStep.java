package se.boras.forslag.query.proposals;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.lifecycle.Stage;
import se.boras.forslag.query.reading.Times;
import se.boras.forslag.query.told.Promise;

/** What is expected next, of whom (a role or a committee), and by when; told by the view alone. */
record NextStep(Step what, String who, @Nullable LocalDate dueBy) {

    private static final String PROPOSER = "PROPOSER";
    private static final String REGISTRATOR = "REGISTRATOR";

    static @Nullable NextStep of(ProposalView view, Instant moment) {
        return switch (view.stageAt(moment)) {
            case RECEIVED -> received(view);
            case VOTING -> voting(view);
            case COUNTING -> counting(view.ballot());
            case ELIGIBLE -> eligible(view);
            case REFERRED, DECIDED, IMPLEMENTING ->
                view.matter() == null ? refer(view.since()) : atCommittee(view, view.matter());
            case CLOSED -> null;
        };
    }

    private static NextStep received(ProposalView view) {
        var intake = view.intake();
        var day = Times.day(intake.submittedAt());
        if (intake.ended()) {
            return new NextStep(Step.CLOSE, "SYSTEM", null);
        }
        if (intake.completionDueBy() != null) {
            return new NextStep(Step.COMPLETE, PROPOSER, intake.completionDueBy());
        }
        return intake.addressMissing()
                ? new NextStep(Step.CONFIRM_ADDRESS, PROPOSER, day.plusDays(Deadlines.ADDRESS_LINK_DAYS))
                : new NextStep(Step.REVIEW, REGISTRATOR, Deadlines.workingDays(day, Deadlines.REVIEW_WORKING_DAYS));
    }

    /** Nobody can vote here on a proposal that others voted on elsewhere. */
    private static NextStep voting(ProposalView view) {
        return view.imported()
                ? new NextStep(Step.REFER, REGISTRATOR, null)
                : new NextStep(Step.VOTE, "CITIZEN", lastDay(view.ballot().closesAt()));
    }

    private static NextStep counting(BallotPart ballot) {
        return ballot.finalAt() == null
                ? new NextStep(Step.COUNT, "SYSTEM", lastDay(ballot.graceUntil()))
                : new NextStep(Step.CLOSE, "SYSTEM", null);
    }

    private static NextStep eligible(ProposalView view) {
        var ballot = view.ballot();
        if (ballot.finalAt() != null && ballot.reached() && ballot.reviewedAt() == null) {
            var dueBy = Deadlines.workingDays(Times.day(ballot.finalAt()), Deadlines.REVIEW_WORKING_DAYS);
            return new NextStep(Step.REVIEW_VOTES, REGISTRATOR, dueBy);
        }
        return refer(ballot.reviewedAt() == null ? view.since() : Times.day(ballot.reviewedAt()));
    }

    private static NextStep refer(LocalDate since) {
        return new NextStep(Step.REFER, REGISTRATOR, Deadlines.workingDays(since, Deadlines.REFER_WORKING_DAYS));
    }

    private static NextStep atCommittee(ProposalView view, CasePart matter) {
        var lead = matter.lead().value();
        var decision = matter.decision();
        var since = matter.referredOn();
        if (!matter.received() && decision == null) {
            return new NextStep(
                    Step.RECEIVE,
                    lead,
                    since == null ? null : Deadlines.workingDays(since, Deadlines.RECEIVE_WORKING_DAYS));
        }
        return view.stage() == Stage.REFERRED || decision == null
                ? new NextStep(Step.DECIDE, lead, matter.decisionDueBy())
                : decided(view, lead, decision);
    }

    /** What became of the minutes of a decision from before the ledger nobody is asked. */
    private static NextStep decided(ProposalView view, String lead, Ruling decision) {
        if (view.imported()) {
            return promised(view).orElse(new NextStep(Step.TELL_PROPOSER, lead, null));
        }
        var adjustedOn = decision.adjustedOn();
        if (adjustedOn == null) {
            return new NextStep(
                    Step.ADJUST_PROTOCOL, lead, decision.meetingDate().plusDays(Deadlines.ADJUST_DAYS));
        }
        if (decision.announcedOn() == null) {
            return new NextStep(Step.ANNOUNCE_PROTOCOL, lead, adjustedOn.plusDays(Deadlines.ANNOUNCE_DAYS));
        }
        var feedback = new NextStep(
                Step.TELL_PROPOSER, lead, Deadlines.workingDays(adjustedOn, Deadlines.FEEDBACK_WORKING_DAYS));
        return promised(view).orElse(feedback);
    }

    private static Optional<NextStep> promised(ProposalView view) {
        return view.commitments().stream()
                .filter(promise -> !promise.state().over())
                .min(comparing((Promise promise) -> promise.state().open() ? 0 : 1)
                        .thenComparing(promise -> promise.dates().dueBy(), nullsLast(naturalOrder())))
                .map(NextStep::of);
    }

    private static NextStep of(Promise promise) {
        var responsible = promise.responsible().value();
        return switch (promise.state()) {
            case PROMISED, PLANNED, STARTED, PARTLY ->
                new NextStep(Step.IMPLEMENT, responsible, promise.dates().dueBy());
            case CLAIMED -> new NextStep(Step.VERIFY, "VERIFIER", null);
            case SUSPENDED, VERIFIED, ABANDONED, SUPERSEDED -> new NextStep(Step.DECIDE_ANEW, responsible, null);
        };
    }

    /** The end of a window is exclusive: midnight belongs to the day before. */
    private static @Nullable LocalDate lastDay(@Nullable Instant end) {
        return end == null ? null : Times.day(end.minusMillis(1));
    }
}
