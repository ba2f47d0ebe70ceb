package se.boras.forslag.command.casework;

import static se.boras.forslag.command.ledger.RuleViolation.conflict;

import java.util.Optional;
import se.boras.forslag.command.casework.PreparationCommand.AssignHandler;
import se.boras.forslag.command.casework.PreparationCommand.AttachFactBasis;
import se.boras.forslag.command.casework.PreparationCommand.PauseClock;
import se.boras.forslag.command.casework.PreparationCommand.RegisterCase;
import se.boras.forslag.command.casework.PreparationCommand.ResumeClock;
import se.boras.forslag.command.casework.PreparationCommand.SetDecisionForecast;
import se.boras.forslag.command.casework.PreparationCommand.SetFeedbackPlan;
import se.boras.forslag.command.casework.PreparationCommand.StartPreparation;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.events.casework.CaseRegistered;
import se.boras.forslag.events.casework.ClockPaused;
import se.boras.forslag.events.casework.ClockResumed;
import se.boras.forslag.events.casework.DecisionForecastSet;
import se.boras.forslag.events.casework.FactBasisAttached;
import se.boras.forslag.events.casework.FeedbackPlanSet;
import se.boras.forslag.events.casework.HandlerAssigned;
import se.boras.forslag.events.casework.PreparationStarted;

/** What may be done with a case before its meeting; little of it has an order. */
final class PreparationRules {

    private PreparationRules() {}

    /** A case may have several numbers, in several registers, and may get them late. */
    static CaseRegistered decide(RegisterCase command, CaseState state, Circumstances at) {
        Steps.withCommittee(state, CaseRegistered.class);
        if (state.preparation().numbers().contains(command.dnr())) {
            throw conflict("dnr-already-registered", command.dnr());
        }
        return new CaseRegistered(command.caseId(), command.dnr(), command.diary(), at.today());
    }

    static HandlerAssigned decide(AssignHandler command, CaseState state) {
        Steps.withCommittee(state, HandlerAssigned.class);
        return new HandlerAssigned(command.caseId(), command.unit(), command.handler());
    }

    static FeedbackPlanSet decide(SetFeedbackPlan command, CaseState state) {
        Steps.withCommittee(state, FeedbackPlanSet.class);
        return new FeedbackPlanSet(
                command.caseId(), command.kinds(), command.channels(), command.latestDates(), command.responsible());
    }

    /** What stands on an agenda is prepared already: it has to be taken off first. */
    static PreparationStarted decide(StartPreparation command, CaseState state) {
        Steps.mayReach(CaseStage.IN_PREPARATION, state);
        if (state.preparation().agenda() != null) {
            throw Steps.outOfOrder(state, CaseStage.IN_PREPARATION);
        }
        return new PreparationStarted(command.caseId());
    }

    static FactBasisAttached decide(AttachFactBasis command, CaseState state) {
        Steps.underway(state, FactBasisAttached.class);
        return new FactBasisAttached(
                command.caseId(),
                command.document(),
                command.recommendation(),
                command.costEstimate(),
                command.sharedWithAllPartiesAt());
    }

    static ClockPaused decide(PauseClock command, CaseState state, Circumstances at) {
        Steps.underway(state, ClockPaused.class);
        if (state.clocks().paused() != null) {
            throw conflict("clock-already-paused", state.clocks().paused());
        }
        Steps.isAhead("until", command.until(), at);
        return new ClockPaused(command.caseId(), command.ground(), command.until());
    }

    static ClockResumed decide(ResumeClock command, CaseState state) {
        Steps.underway(state, ClockResumed.class);
        return Optional.ofNullable(state.clocks().paused())
                .map(ground -> new ClockResumed(command.caseId(), ground))
                .orElseThrow(() -> conflict("clock-not-paused"));
    }

    static DecisionForecastSet decide(SetDecisionForecast command, CaseState state, Circumstances at) {
        Steps.underway(state, DecisionForecastSet.class);
        Steps.isAhead("expectedDecisionOn", command.expectedDecisionOn(), at);
        return new DecisionForecastSet(command.caseId(), command.expectedDecisionOn(), command.reason());
    }
}
