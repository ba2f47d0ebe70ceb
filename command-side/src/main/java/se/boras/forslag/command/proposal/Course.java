package se.boras.forslag.command.proposal;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.proposal.Outcome;

/** How far the proposal has come (<i>gång</i>), and what was decided about its way there. */
record Course(
        ProposalStage stage,
        boolean thresholdWaived,
        boolean withdrawalRequested,
        @Nullable Outcome outcome) {

    static final Course BEGUN = new Course(ProposalStage.RECEIVED, false, false, null);

    Course at(ProposalStage other) {
        return new Course(other, thresholdWaived, withdrawalRequested, outcome);
    }

    Course waived() {
        return new Course(stage, true, withdrawalRequested, outcome);
    }

    Course withdrawalRequested(boolean requested) {
        return new Course(stage, thresholdWaived, requested, outcome);
    }

    Course closed(Outcome how) {
        return new Course(ProposalStage.CLOSED, thresholdWaived, withdrawalRequested, how);
    }

    /** What ended it before no longer counts. */
    Course reopened(ProposalStage at) {
        return new Course(at, thresholdWaived, false, null);
    }
}
