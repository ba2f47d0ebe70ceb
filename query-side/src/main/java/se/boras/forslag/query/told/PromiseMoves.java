package se.boras.forslag.query.told;

import java.util.List;
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
import se.boras.forslag.events.commitment.EscalationLevel;
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

/** What each event does to a promise that has been made. */
final class PromiseMoves {

    private PromiseMoves() {}

    static Promise after(Promise promise, CommitmentEvent event) {
        var change = promise.change();
        return switch (event) {
            case CommitmentMade made -> Promise.made(made);
            case CommitmentDatesSet set ->
                change.due(promise.dates().set(set.startBy(), set.dueBy())).done();
            case ImplementationPlanned _ -> change.state(PromiseState.PLANNED).done();
            case ImplementationStarted started ->
                change.state(PromiseState.STARTED)
                        .dates(promise.dates().started(started.startedOn()))
                        .done();
            case ProgressReported progress ->
                change.progress(progress.percent(), progress.text()).done();
            case ImplementationPostponed postponed ->
                change.due(promise.dates().postponed(postponed.newDue())).done();
            case ImplementationPartlyCompleted partly ->
                change.state(PromiseState.PARTLY)
                        .completed(null, partly.evidence())
                        .done();
            case ImplementationCompleted completed ->
                change.state(PromiseState.CLAIMED)
                        .completed(completed.completedOn(), completed.evidence())
                        .reported(completed.reportedBy())
                        .done();
            case ImplementationVerified _ ->
                change.state(PromiseState.VERIFIED).disputed(false).done();
            case VerificationRejected _, ImplementationReopened _ ->
                change.state(PromiseState.STARTED)
                        .completed(null, List.of())
                        .disputed(false)
                        .done();
            case ImplementationDisputed _ -> change.disputed(true).done();
            case DisputeResolved _ -> change.disputed(false).done();
            case CommitmentSuspended _ -> change.suspended().done();
            case CommitmentResumed _ -> change.resumed().done();
            case CommitmentAbandoned _ -> change.state(PromiseState.ABANDONED).done();
            case CommitmentSuperseded _ -> change.state(PromiseState.SUPERSEDED).done();
            case CommitmentReassigned reassigned ->
                change.responsible(reassigned.to()).done();
            case OverdueExplained explained ->
                change.delay(promise.delay().explained(explained.explanation(), explained.newForecast()))
                        .done();
            case OverdueReminderIssued reminded ->
                change.delay(promise.delay().carriedTo(reminded.level())).done();
            case StartReminderIssued _, DateReminderIssued _ ->
                change.delay(promise.delay().carriedTo(EscalationLevel.UNIT)).done();
            case OverdueEscalated escalated ->
                change.delay(promise.delay().carriedTo(escalated.level())).done();
        };
    }
}
