package se.boras.forslag.query.annals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.ballot.BallotEvent;
import se.boras.forslag.events.casework.CaseEvent;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.events.proposal.ProposalEvent;
import se.boras.forslag.query.log.PastEvent;

/** Where each proposal stood (<i>förslagens gång</i>). */
@Component
class CourseChapter implements Chapter<Course> {

    @Override
    public String table() {
        return "annal_course";
    }

    @Override
    public Class<Course> view() {
        return Course.class;
    }

    @Override
    public List<Column<Course>> columns() {
        return List.of(
                Column.text("stage", Course::stage),
                Column.date("since", Course::since),
                Column.text("outcome", Course::outcome),
                Column.date("submitted_on", Course::submittedOn),
                Column.date("published_on", Course::publishedOn),
                Column.text("same_as", Course::sameAs));
    }

    @Override
    public @Nullable String subject(LedgerEvent event) {
        return switch (event) {
            case ProposalEvent own -> own.proposalId().value();
            case BallotEvent voting -> voting.ballotId().proposalId().value();
            case CaseEvent work -> work.caseId().proposalId().value();
            case CommitmentEvent promise ->
                promise.commitmentId().caseId().proposalId().value();
            default -> null;
        };
    }

    @Override
    public @Nullable Course evolve(@Nullable Course before, PastEvent event) {
        return Course.evolve(before, event);
    }
}
