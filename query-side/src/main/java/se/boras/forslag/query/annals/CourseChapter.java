package se.boras.forslag.query.annals;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.ballot.BallotEvent;
import se.boras.forslag.events.casework.CaseEvent;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.events.commitment.EscalationLevel;
import se.boras.forslag.events.proposal.ProposalEvent;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.told.Awaited;

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
                Column.text("same_as", Course::sameAs),
                Column.text("way", Course::way),
                Column.text("rule_set", course -> course.intake().ruleSet()),
                Column.text("sorted_as", course -> course.intake().sortedAs()),
                Column.text("address", course -> course.intake().address()),
                Column.date("completion_due_by", course -> course.intake().completionDueBy()),
                Column.date("withdrawal_asked_on", Course::withdrawalAskedOn),
                Column.text("rung", CourseChapter::rung),
                Column.text("awaits", awaited(Awaited::step)),
                Column.date("awaits_from", awaited(Awaited::from)),
                Column.date("awaits_by", awaited(Awaited::by)));
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

    /** The registry has one rung only: whoever reads the overdue list sees how late it is. */
    private static @Nullable Object rung(Course course) {
        var awaited = course.awaited();
        var reminded = course.intake().remindedOf();
        return awaited == null || reminded == null || !awaited.step().name().equals(reminded.name())
                ? null
                : EscalationLevel.UNIT;
    }

    private static Function<Course, @Nullable Object> awaited(Function<Awaited, @Nullable Object> part) {
        return course -> {
            var awaited = course.awaited();
            return awaited == null ? null : part.apply(awaited);
        };
    }
}
