package se.boras.forslag.service.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.commitment.DelayCommand.ExplainOverdue;
import se.boras.forslag.command.commitment.ImplementationCommand.CompleteImplementation;
import se.boras.forslag.command.commitment.ImplementationCommand.CompletePart;
import se.boras.forslag.command.commitment.ImplementationCommand.PlanImplementation;
import se.boras.forslag.command.commitment.ImplementationCommand.ReportProgress;
import se.boras.forslag.command.commitment.ImplementationCommand.StartImplementation;
import se.boras.forslag.command.commitment.PromiseCommand.AbandonCommitment;
import se.boras.forslag.command.commitment.PromiseCommand.PostponeImplementation;
import se.boras.forslag.command.commitment.PromiseCommand.ReassignCommitment;
import se.boras.forslag.command.commitment.ReviewCommand.DisputeImplementation;
import se.boras.forslag.command.commitment.ReviewCommand.ReopenImplementation;
import se.boras.forslag.command.commitment.ReviewCommand.ResolveDispute;
import se.boras.forslag.command.commitment.ReviewCommand.VerifyImplementation;
import se.boras.forslag.command.commitment.ReviewCommand.VerifyImplementation.Outcome;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.links.Links.Purpose;
import se.boras.forslag.events.commitment.CommitmentReassigned.Reason;
import se.boras.forslag.events.commitment.DisputeResolved.Resolution;
import se.boras.forslag.events.reference.CommitteeId;

/** What becomes of promises. A tale speaks of the first one until it says otherwise. */
public final class Works {

    private Works() {}

    public static Deed promiseNo(int number, Deed... deeds) {
        return life -> {
            life.speakOfPromise(number);
            List.of(deeds).forEach(deed -> deed.happen(life));
            life.speakOfPromise(1);
        };
    }

    public static Deed planned(String from, String until) {
        return life -> life.send(
                life.officer(), new PlanImplementation(life.promise(), LocalDate.parse(from), LocalDate.parse(until)));
    }

    public static Deed started() {
        return life -> life.send(life.officer(), new StartImplementation(life.promise(), life.day()));
    }

    public static Deed progress(int percent, String text) {
        return life -> life.send(life.officer(), new ReportProgress(life.promise(), percent, text, null, List.of()));
    }

    public static Deed postponed(String newDueBy, String reason) {
        return life -> life.send(
                life.officer(),
                new PostponeImplementation(
                        life.promise(), LocalDate.parse(newDueBy), reason, "Förvaltningschefen", null));
    }

    public static Deed partlyDone(String what, String remaining) {
        return life -> life.send(
                life.officer(),
                new CompletePart(life.promise(), what, remaining, List.of(Casework.document(life, "Delbesiktning"))));
    }

    public static Deed done(String evidence) {
        return life -> life.send(
                life.officer(),
                new CompleteImplementation(
                        life.promise(), life.day(), List.of(Casework.document(life, evidence)), null));
    }

    public static Deed verified(String findings) {
        return verified(Outcome.VERIFIED, findings);
    }

    public static Deed foundNotDone(String findings) {
        return verified(Outcome.REJECTED, findings);
    }

    private static Deed verified(Outcome outcome, String findings) {
        return life -> life.send(
                Staff.VERIFIER, new VerifyImplementation(life.promise(), outcome, "Besök på plats", findings));
    }

    public static Deed disputed(String statement) {
        return life -> {
            var links = life.town().links();
            var token = links.make(Purpose.PROPOSER, life.proposal(), life.now().plus(365, ChronoUnit.DAYS));
            life.send(Actor.CITIZEN, new DisputeImplementation(life.promise(), token, statement));
        };
    }

    public static Deed disputeResolved(Resolution outcome, String explanation) {
        return life -> life.send(Staff.VERIFIER, new ResolveDispute(life.promise(), outcome, explanation));
    }

    public static Deed reopened(String reason) {
        return life -> life.send(Staff.COORDINATOR, new ReopenImplementation(life.promise(), reason));
    }

    public static Deed givenUp(String reason, String decisionRef) {
        return life -> life.send(life.secretary(), new AbandonCommitment(life.promise(), reason, decisionRef));
    }

    public static Deed delayExplained(String text, @Nullable String forecast) {
        return life -> life.send(
                life.officer(),
                new ExplainOverdue(life.promise(), text, forecast == null ? null : LocalDate.parse(forecast)));
    }

    /** The organ is no more; its promises go with its work. */
    public static Deed reassignedTo(String committee, String explanation) {
        return life -> {
            life.send(
                    Staff.COORDINATOR,
                    new ReassignCommitment(
                            life.promise(), new CommitteeId(committee), Reason.REORGANISATION, explanation));
            life.workIsDoneBy(committee);
        };
    }
}
