package se.boras.forslag.query.annals;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.ballot.BallotEvent;
import se.boras.forslag.events.casework.CaseEvent;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.events.lifecycle.Stage;
import se.boras.forslag.events.proposal.Outcome;
import se.boras.forslag.events.proposal.ProposalEvent;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.proposal.ProposalSubmitted;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.reading.Times;
import se.boras.forslag.query.told.Awaited;
import se.boras.forslag.query.told.Awaiting;
import se.boras.forslag.query.told.BallotPart;
import se.boras.forslag.query.told.Intake;
import se.boras.forslag.query.told.IntakeStory;

/**
 * The way of a proposal from stage to stage (<i>gång</i>).
 *
 * @param withdrawalAskedOn since when the committee has to say what it does with the wish to withdraw
 */
record Course(
        Stage stage,
        LocalDate since,
        @Nullable LocalDate publishedOn,
        @Nullable Outcome outcome,
        @Nullable ProposalId sameAs,
        @Nullable LocalDate withdrawalAskedOn,
        Intake intake,
        BallotPart ballot,
        List<Stay> stays) {

    /** That the proposal came into a stage on a day (<i>vistelse</i>); it left it when it came into the next. */
    record Stay(Stage stage, LocalDate since) {}

    static @Nullable Course evolve(@Nullable Course before, PastEvent past) {
        if (past.event() instanceof ProposalSubmitted submitted) {
            var day = Times.day(submitted.submittedAt());
            return new Course(
                    Stage.RECEIVED,
                    day,
                    null,
                    null,
                    null,
                    null,
                    Intake.of(submitted),
                    BallotPart.of(submitted),
                    List.of(new Stay(Stage.RECEIVED, day)));
        }
        return before == null ? null : before.after(past.event(), past.day(), past.recordedAt());
    }

    LocalDate submittedOn() {
        return Times.day(intake.submittedAt());
    }

    /** Nothing while a committee has the proposal: then the case tells. */
    @Nullable
    Awaited awaited() {
        return Awaiting.of(stage, since, intake, ballot, publishedOn != null);
    }

    private Course after(LedgerEvent event, LocalDate day, Instant recordedAt) {
        if (event instanceof ProposalEvent own) {
            var told = CourseStory.evolve(with(IntakeStory.evolve(intake, own, day)), own, day);
            return told.at(Stage.after(stage, own), day);
        }
        if (event instanceof BallotEvent voting) {
            return with(ballot.evolve(voting, recordedAt)).at(Stage.after(stage, voting), day);
        }
        if (event instanceof CaseEvent work) {
            return at(Stage.after(stage, work), day);
        }
        return event instanceof CommitmentEvent promise ? at(Stage.after(stage, promise), day) : this;
    }

    private Course at(Stage next, LocalDate day) {
        return next == stage
                ? this
                : new Course(
                        next,
                        day,
                        publishedOn,
                        next == Stage.CLOSED ? outcome : null,
                        sameAs,
                        withdrawalAskedOn,
                        intake,
                        ballot,
                        then(next, day));
    }

    /** What is entered late does not take back the days that have passed in the stage before. */
    private List<Stay> then(Stage next, LocalDate day) {
        var last = stays.getLast().since();
        var all = new ArrayList<>(stays);
        all.add(new Stay(next, day.isBefore(last) ? last : day));
        return List.copyOf(all);
    }

    /** The stages and their days in one text, as {@code RECEIVED@2026-03-02 VOTING@2026-03-05}. */
    String way() {
        return stays.stream().map(stay -> stay.stage() + "@" + stay.since()).collect(joining(" "));
    }

    Course published(LocalDate on, BallotPart window) {
        return new Course(stage, since, on, outcome, sameAs, withdrawalAskedOn, intake, window, stays);
    }

    Course ended(Outcome how) {
        return new Course(stage, since, publishedOn, how, sameAs, withdrawalAskedOn, intake, ballot, stays);
    }

    Course sameAs(@Nullable ProposalId other) {
        return new Course(stage, since, publishedOn, outcome, other, withdrawalAskedOn, intake, ballot, stays);
    }

    Course withdrawalAsked(@Nullable LocalDate on) {
        return new Course(stage, since, publishedOn, outcome, sameAs, on, intake, ballot, stays);
    }

    private Course with(Intake received) {
        return new Course(stage, since, publishedOn, outcome, sameAs, withdrawalAskedOn, received, ballot, stays);
    }

    private Course with(BallotPart voting) {
        return new Course(stage, since, publishedOn, outcome, sameAs, withdrawalAskedOn, intake, voting, stays);
    }
}
