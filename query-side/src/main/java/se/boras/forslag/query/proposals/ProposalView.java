package se.boras.forslag.query.proposals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.Channel;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.ballot.BallotEvent;
import se.boras.forslag.events.casework.CaseEvent;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.events.lifecycle.Stage;
import se.boras.forslag.events.privacy.ErasureGranted;
import se.boras.forslag.events.privacy.ErasureScope;
import se.boras.forslag.events.proposal.Outcome;
import se.boras.forslag.events.proposal.ProposalEvent;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.proposal.ProposalSubmitted;
import se.boras.forslag.query.reading.Times;
import se.boras.forslag.query.told.BallotPart;
import se.boras.forslag.query.told.Intake;
import se.boras.forslag.query.told.Promise;

/** Where one proposal stands (<i>förslagets läge</i>): a pure fold over everything that happened to it. */
record ProposalView(
        ProposalId id,
        Content content,
        Intake intake,
        @Nullable Publication publication,
        Stage stage,
        LocalDate since,
        @Nullable Outcome outcome,
        BallotPart ballot,
        @Nullable CasePart matter,
        List<Promise> commitments) {

    /** The view after the event. Votes, messages and whatever comes before the submission leave it as it was. */
    static @Nullable ProposalView evolve(@Nullable ProposalView view, LedgerEvent event, Instant recordedAt) {
        if (event instanceof ProposalSubmitted submitted) {
            return of(submitted);
        }
        return view == null ? null : view.evolve(event, recordedAt);
    }

    private static ProposalView of(ProposalSubmitted event) {
        return new ProposalView(
                event.proposalId(),
                Content.of(event),
                Intake.of(event),
                null,
                Stage.RECEIVED,
                Times.day(event.submittedAt()),
                null,
                BallotPart.of(event),
                null,
                List.of());
    }

    private ProposalView evolve(LedgerEvent event, Instant recordedAt) {
        var on = event.happenedOn() == null ? Times.day(recordedAt) : event.happenedOn();
        if (event instanceof ProposalEvent own) {
            return ProposalPart.evolve(this, own, on).moved(Stage.after(stage, own), on);
        }
        if (event instanceof BallotEvent voting) {
            return with(ballot.evolve(voting, recordedAt)).moved(Stage.after(stage, voting), on);
        }
        if (event instanceof ErasureGranted erasure) {
            return erasure.scope() == ErasureScope.CONTACT ? this : with(content.erased());
        }
        if (event instanceof CaseEvent work) {
            return with(CasePart.evolve(matter, work)).moved(Stage.after(stage, work), on);
        }
        if (event instanceof CommitmentEvent promise) {
            return with(CommitmentsPart.evolve(commitments, promise)).moved(Stage.after(stage, promise), on);
        }
        return this;
    }

    /** Voting is over when its time is, however late that is noticed. */
    Stage stageAt(Instant moment) {
        return stage == Stage.VOTING && ballot.overAt(moment) ? Stage.COUNTING : stage;
    }

    /** A text that has been redacted or erased since cannot be read by asking how it was before. */
    ProposalView asShownIn(ProposalView present) {
        return present.content.redacted() || present.content.isErased() ? with(present.content) : this;
    }

    /** Known only as far as somebody wrote it down before there was a ledger. */
    boolean imported() {
        return intake.channel() == Channel.IMPORT;
    }

    boolean closed() {
        return stage == Stage.CLOSED;
    }

    private ProposalView moved(Stage next, LocalDate on) {
        return new ProposalView(
                id,
                content,
                intake,
                publication,
                next,
                next == stage ? since : on,
                next == Stage.CLOSED ? outcome : null,
                ballot,
                matter,
                commitments);
    }

    ProposalView ended(@Nullable Outcome how) {
        return new ProposalView(id, content, intake, publication, stage, since, how, ballot, matter, commitments);
    }

    ProposalView with(Content said) {
        return new ProposalView(id, said, intake, publication, stage, since, outcome, ballot, matter, commitments);
    }

    ProposalView with(Intake received) {
        return new ProposalView(id, content, received, publication, stage, since, outcome, ballot, matter, commitments);
    }

    ProposalView with(Publication published) {
        return new ProposalView(id, content, intake, published, stage, since, outcome, ballot, matter, commitments);
    }

    ProposalView with(BallotPart voting) {
        return new ProposalView(id, content, intake, publication, stage, since, outcome, voting, matter, commitments);
    }

    private ProposalView with(@Nullable CasePart work) {
        return new ProposalView(id, content, intake, publication, stage, since, outcome, ballot, work, commitments);
    }

    private ProposalView with(List<Promise> promises) {
        return new ProposalView(id, content, intake, publication, stage, since, outcome, ballot, matter, promises);
    }
}
