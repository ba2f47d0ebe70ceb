package se.boras.forslag.query.live;

import io.swagger.v3.oas.annotations.media.Schema;
import se.boras.forslag.events.lifecycle.Stage;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.query.live.PublicView.Standing;

/** One thing that is told (<i>nyhet</i>): under which name, about which proposal, and what. */
record Told(String name, ProposalId proposal, Data data) {

    /** What a page needs in order to know whether it should read anew, and from where. */
    @Schema(name = "LiveMessage")
    record Data(
            @Schema(example = "4711") long position,
            @Schema(example = "BF-2026-0001") String publicNumber,

            @Schema(example = "CommitteeDecisionRecorded", description = "As type on the timeline")
            String kind,

            Stage stage,

            @Schema(example = "151", description = "Votes that count at present")
            int valid) {}

    static Told of(Step step, Standing standing) {
        return new Told(
                step.name(),
                step.proposal(),
                new Data(
                        step.position(),
                        step.proposal().publicNumber().value(),
                        step.type(),
                        standing.stage(),
                        standing.valid()));
    }

    long position() {
        return data.position();
    }
}
