package se.boras.forslag.query.told;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.lifecycle.Stage;
import se.boras.forslag.query.reading.Times;

/** What is awaited of whom until a committee has the proposal; the one place that knows in which order. */
public final class Awaiting {

    private Awaiting() {}

    /** Nothing once a committee has it: then the case tells. */
    public static @Nullable Awaited of(
            Stage stage, LocalDate since, Intake intake, BallotPart ballot, boolean published) {
        return switch (stage) {
            case RECEIVED -> received(intake);
            case VOTING -> Awaited.by(Step.VOTE, Awaited.CITIZEN, lastDay(ballot.closesAt()));
            case COUNTING ->
                ballot.finalAt() == null
                        ? Awaited.by(Step.COUNT, Awaited.SYSTEM, lastDay(ballot.graceUntil()))
                        : Awaited.by(Step.CLOSE, Awaited.SYSTEM, null);
            case ELIGIBLE -> published ? eligible(since, intake, ballot) : received(intake);
            case REFERRED, DECIDED, IMPLEMENTING, CLOSED -> null;
        };
    }

    public static Awaited referral(LocalDate since) {
        return Awaited.within(Step.REFER, Awaited.REGISTRATOR, since);
    }

    private static Awaited received(Intake intake) {
        if (intake.ended()) {
            return Awaited.by(Step.CLOSE, Awaited.SYSTEM, null);
        }
        if (intake.completionDueBy() != null) {
            return Awaited.by(Step.COMPLETE, Awaited.PROPOSER, intake.completionDueBy());
        }
        return intake.addressMissing()
                ? Awaited.within(Step.CONFIRM_ADDRESS, Awaited.PROPOSER, intake.readySince())
                : Awaited.within(Step.REVIEW, Awaited.REGISTRATOR, intake.readySince());
    }

    private static Awaited eligible(LocalDate since, Intake intake, BallotPart ballot) {
        if (intake.ended()) {
            return Awaited.by(Step.CLOSE, Awaited.SYSTEM, null);
        }
        if (!intake.waived() && ballot.finalAt() != null && ballot.reached() && ballot.reviewedAt() == null) {
            return Awaited.within(Step.REVIEW_VOTES, Awaited.REGISTRATOR, Times.day(ballot.finalAt()));
        }
        var reviewedOn = ballot.reviewedAt() == null ? since : Times.day(ballot.reviewedAt());
        return referral(reviewedOn.isAfter(since) ? reviewedOn : since);
    }

    /** The end of a window is exclusive: midnight belongs to the day before. */
    private static @Nullable LocalDate lastDay(@Nullable Instant end) {
        return end == null ? null : Times.day(end.minusMillis(1));
    }
}
