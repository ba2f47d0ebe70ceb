package se.boras.forslag.query.annals;

import java.time.LocalDate;
import se.boras.forslag.events.proposal.DuplicateLinked;
import se.boras.forslag.events.proposal.DuplicateUnlinked;
import se.boras.forslag.events.proposal.ProposalClosed;
import se.boras.forslag.events.proposal.ProposalEvent;
import se.boras.forslag.events.proposal.ProposalPublished;
import se.boras.forslag.events.proposal.WithdrawalHandled;
import se.boras.forslag.events.proposal.WithdrawalRequested;

/** What a proposal's own events do to its way, besides moving it on. */
final class CourseStory {

    private CourseStory() {}

    static Course evolve(Course course, ProposalEvent event, LocalDate day) {
        if (event instanceof ProposalPublished published) {
            return course.published(day, course.ballot().published(published));
        }
        if (event instanceof DuplicateLinked linked && linked.relation() == DuplicateLinked.Relation.SAME) {
            return course.sameAs(linked.otherProposalId());
        }
        if (event instanceof DuplicateUnlinked unlinked
                && unlinked.otherProposalId().equals(course.sameAs())) {
            return course.sameAs(null);
        }
        if (event instanceof WithdrawalRequested) {
            return course.withdrawalAsked(day);
        }
        if (event instanceof WithdrawalHandled) {
            return course.withdrawalAsked(null);
        }
        return event instanceof ProposalClosed closed ? course.ended(closed.outcome()) : course;
    }
}
