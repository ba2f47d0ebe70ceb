package se.boras.forslag.query.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.casework.CaseEvent;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.commitment.CommitmentMade;
import se.boras.forslag.events.proposal.ProposalPublished;
import se.boras.forslag.events.proposal.ProposalRepublished;
import se.boras.forslag.events.proposal.ProposalUnpublished;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.log.PastEvents;
import se.boras.forslag.query.reading.Times;

/** Tells a case from its events: they are so few that no table needs to keep it. */
@Component
class Cases {

    private final PastEvents events;

    Cases(PastEvents events) {
        this.events = events;
    }

    Optional<CaseAnswer> find(CaseId id, Times times, LocalDate today) {
        return told(id, events.of(id.proposalId(), times), today);
    }

    /** What the public may see follows from what is so now, whatever time is asked for. */
    boolean shown(CaseId id) {
        var shown = false;
        for (var past : events.of(id.proposalId(), new Times(null, null))) {
            shown = !(past.event() instanceof ProposalUnpublished)
                    && (shown
                            || past.event() instanceof ProposalPublished
                            || past.event() instanceof ProposalRepublished);
        }
        return shown;
    }

    static Optional<CaseAnswer> told(CaseId id, List<PastEvent> events, LocalDate today) {
        var story = new CaseStory();
        var commitments = new ArrayList<String>();
        for (var past : events) {
            if (past.event() instanceof CaseEvent event && event.caseId().equals(id)) {
                story.read(event, past.day());
            } else if (past.event() instanceof CommitmentMade made
                    && made.caseId().equals(id)) {
                commitments.add(made.commitmentId().value());
            }
        }
        return Optional.ofNullable(story.referral)
                .map(referral -> CaseAnswer.of(id, story, referral, commitments, today));
    }
}
