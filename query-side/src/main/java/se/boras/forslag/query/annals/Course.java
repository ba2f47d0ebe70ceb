package se.boras.forslag.query.annals;

import java.time.Instant;
import java.time.LocalDate;
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
        @Nullable ProposalId sameAs) {

    static @Nullable Course evolve(@Nullable Course before, PastEvent past) {
        if (past.event() instanceof ProposalSubmitted submitted) {
            var day = Times.day(submitted.submittedAt());
            return new Course(Stage.RECEIVED, day, day, null, null, null, null);
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
            return new Course(stage, since, submittedOn, day, published.closesAt(), outcome, sameAs);
        }
        if (event instanceof DuplicateLinked linked && linked.relation() == DuplicateLinked.Relation.SAME) {
            return new Course(stage, since, submittedOn, publishedOn, closesAt, outcome, linked.otherProposalId());
        }
        if (event instanceof DuplicateUnlinked unlinked
                && unlinked.otherProposalId().equals(sameAs)) {
            return new Course(stage, since, submittedOn, publishedOn, closesAt, outcome, null);
        }
        return event instanceof ProposalClosed closed
                ? new Course(stage, since, submittedOn, publishedOn, closesAt, closed.outcome(), sameAs)
                : this;
    }

    private Course at(Stage next, LocalDate day) {
        return new Course(
                next,
                next == stage ? since : day,
                submittedOn,
                publishedOn,
                closesAt,
                next == Stage.CLOSED ? outcome : null,
                sameAs);
    }
}
