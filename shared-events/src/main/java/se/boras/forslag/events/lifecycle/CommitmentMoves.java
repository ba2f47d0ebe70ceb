package se.boras.forslag.events.lifecycle;

import se.boras.forslag.events.commitment.CommitmentAbandoned;
import se.boras.forslag.events.commitment.CommitmentDatesSet;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.events.commitment.CommitmentMade;
import se.boras.forslag.events.commitment.CommitmentReassigned;
import se.boras.forslag.events.commitment.CommitmentResumed;
import se.boras.forslag.events.commitment.CommitmentSuperseded;
import se.boras.forslag.events.commitment.CommitmentSuspended;
import se.boras.forslag.events.commitment.DateReminderIssued;
import se.boras.forslag.events.commitment.DisputeResolved;
import se.boras.forslag.events.commitment.ImplementationCompleted;
import se.boras.forslag.events.commitment.ImplementationDisputed;
import se.boras.forslag.events.commitment.ImplementationPartlyCompleted;
import se.boras.forslag.events.commitment.ImplementationPlanned;
import se.boras.forslag.events.commitment.ImplementationPostponed;
import se.boras.forslag.events.commitment.ImplementationReopened;
import se.boras.forslag.events.commitment.ImplementationStarted;
import se.boras.forslag.events.commitment.ImplementationVerified;
import se.boras.forslag.events.commitment.OverdueEscalated;
import se.boras.forslag.events.commitment.OverdueExplained;
import se.boras.forslag.events.commitment.OverdueReminderIssued;
import se.boras.forslag.events.commitment.ProgressReported;
import se.boras.forslag.events.commitment.StartReminderIssued;
import se.boras.forslag.events.commitment.VerificationRejected;

/** Which facts of a commitment (<i>åtagande</i>) move the proposal on. */
final class CommitmentMoves {

    private CommitmentMoves() {}

    static Stage after(Stage before, CommitmentEvent event) {
        return switch (event) {
            case ImplementationStarted _, ImplementationPartlyCompleted _, ImplementationCompleted _ ->
                before.to(Stage.IMPLEMENTING);
            case ImplementationReopened _ -> before == Stage.CLOSED ? before.to(Stage.DECIDED) : before;
            case CommitmentMade _,
                    CommitmentDatesSet _,
                    ImplementationPlanned _,
                    ProgressReported _,
                    ImplementationPostponed _,
                    ImplementationVerified _,
                    VerificationRejected _,
                    ImplementationDisputed _,
                    DisputeResolved _,
                    CommitmentSuspended _,
                    CommitmentResumed _,
                    CommitmentAbandoned _,
                    CommitmentSuperseded _,
                    CommitmentReassigned _,
                    OverdueReminderIssued _,
                    OverdueEscalated _,
                    OverdueExplained _,
                    StartReminderIssued _,
                    DateReminderIssued _ -> before;
        };
    }
}
