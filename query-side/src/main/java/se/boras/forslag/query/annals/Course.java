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
import se.boras.forslag.events.proposal.DuplicateLinked;
import se.boras.forslag.events.proposal.DuplicateUnlinked;
import se.boras.forslag.events.proposal.Outcome;
import se.boras.forslag.events.proposal.ProposalClosed;
import se.boras.forslag.events.proposal.ProposalEvent;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.proposal.ProposalPublished;
import se.boras.forslag.events.proposal.ProposalSubmitted;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.reading.Times;

/** The way of a proposal from stage to stage (<i>gång</i>). */
record Course(
        Stage stage,
        LocalDate since,
        LocalDate submittedOn,
        @Nullable LocalDate publishedOn,
        @Nullable Instant closesAt,
        @Nullable Outcome outcome,
        @Nullable ProposalId sameAs,
        List<Stay> stays) {

    /** That the proposal came into a stage on a day (<i>vistelse</i>); it left it when it came into the next. */
    record Stay(Stage stage, LocalDate since) {}

    static @Nullable Course evolve(@Nullable Course before, PastEvent past) {
        if (past.event() instanceof ProposalSubmitted submitted) {
            var day = Times.day(submitted.submittedAt());
            return new Course(Stage.RECEIVED, day, day, null, null, null, null, List.of(new Stay(Stage.RECEIVED, day)));
        }
        return before == null ? null : before.after(past.event(), past.day());
    }

    private Course after(LedgerEvent event, LocalDate day) {
        if (event instanceof ProposalEvent own) {
            return told(own, day).at(Stage.after(stage, own), day);
        }
        if (event instanceof BallotEvent voting) {
            return at(Stage.after(stage, voting), day);
        }
        if (event instanceof CaseEvent work) {
            return at(Stage.after(stage, work), day);
        }
        return event instanceof CommitmentEvent promise ? at(Stage.after(stage, promise), day) : this;
    }

    private Course told(ProposalEvent event, LocalDate day) {
        if (event instanceof ProposalPublished published) {
            return new Course(stage, since, submittedOn, day, published.closesAt(), outcome, sameAs, stays);
        }
        if (event instanceof DuplicateLinked linked && linked.relation() == DuplicateLinked.Relation.SAME) {
            return new Course(
                    stage, since, submittedOn, publishedOn, closesAt, outcome, linked.otherProposalId(), stays);
        }
        if (event instanceof DuplicateUnlinked unlinked
                && unlinked.otherProposalId().equals(sameAs)) {
            return new Course(stage, since, submittedOn, publishedOn, closesAt, outcome, null, stays);
        }
        return event instanceof ProposalClosed closed
                ? new Course(stage, since, submittedOn, publishedOn, closesAt, closed.outcome(), sameAs, stays)
                : this;
    }

    private Course at(Stage next, LocalDate day) {
        return next == stage
                ? this
                : new Course(
                        next,
                        day,
                        submittedOn,
                        publishedOn,
                        closesAt,
                        next == Stage.CLOSED ? outcome : null,
                        sameAs,
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
}
