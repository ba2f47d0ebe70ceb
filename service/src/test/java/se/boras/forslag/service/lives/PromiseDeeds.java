package se.boras.forslag.service.lives;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import se.boras.forslag.command.commitment.CommitmentCommand;
import se.boras.forslag.command.commitment.DelayCommand;
import se.boras.forslag.command.commitment.ImplementationCommand;
import se.boras.forslag.command.commitment.PromiseCommand;
import se.boras.forslag.command.commitment.ReviewCommand;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.links.Links.Purpose;
import se.boras.forslag.events.commitment.CommitmentId;
import se.boras.forslag.events.commitment.CommitmentReassigned;
import se.boras.forslag.events.commitment.DisputeResolved;
import se.boras.forslag.events.reference.CommitteeId;

/** What can be tried with a promise. */
record PromiseDeeds(Chance chance, House house, Chronicle chronicle, CommitmentId id) {

    Deed any() {
        return by(chance.pick(List.<Supplier<CommitmentCommand>>of(
                        this::start,
                        this::complete,
                        this::complete,
                        this::verify,
                        this::verify,
                        this::dispute,
                        this::abandon,
                        () -> new ImplementationCommand.PlanImplementation(id, chance.day(), chance.ahead()),
                        () -> new ImplementationCommand.ReportProgress(id, 40, "På god väg", null, List.of()),
                        () -> new ImplementationCommand.CompletePart(id, "Ryggstödet", "Sitsen", chance.evidence()),
                        () -> new PromiseCommand.SetDates(id, null, chance.perhaps(chance.ahead()), "Tidplan"),
                        () -> new PromiseCommand.PostponeImplementation(id, chance.ahead(), "Tjäle", null, null),
                        () -> new PromiseCommand.SupersedeCommitment(id, another()),
                        () -> new PromiseCommand.ReassignCommitment(
                                id, new CommitteeId(chance.organ()), CommitmentReassigned.Reason.TRANSFER, null),
                        () -> new ReviewCommand.ResolveDispute(
                                id, chance.one(DisputeResolved.Resolution.values()), "Besök på plats"),
                        () -> new ReviewCommand.ReopenImplementation(id, "Bänken är borta"),
                        () -> new DelayCommand.RemindOfPromise(id),
                        () -> new DelayCommand.ExplainOverdue(id, "Tjäle", chance.perhaps(chance.ahead()))))
                .get());
    }

    Deed by(CommitmentCommand command) {
        return chance.by(
                switch (command) {
                    case ImplementationCommand _ -> Role.HANDLAGGARE;
                    case DelayCommand.ExplainOverdue _ -> Role.HANDLAGGARE;
                    case DelayCommand _ -> Role.SYSTEM;
                    case ReviewCommand.DisputeImplementation _ -> Role.CITIZEN;
                    case ReviewCommand _ -> Role.VERIFIER;
                    case PromiseCommand.ReassignCommitment _ -> Role.COORDINATOR;
                    case PromiseCommand _ -> Role.NAMNDSEKRETERARE;
                },
                responsible(),
                command);
    }

    CommitmentCommand start() {
        return new ImplementationCommand.StartImplementation(id, chance.day());
    }

    CommitmentCommand complete() {
        var on = chance.times(60) ? chance.today() : chance.day();
        return new ImplementationCommand.CompleteImplementation(id, on, chance.evidence(), null);
    }

    CommitmentCommand verify() {
        var outcome = chance.times(75)
                ? ReviewCommand.VerifyImplementation.Outcome.VERIFIED
                : ReviewCommand.VerifyImplementation.Outcome.REJECTED;
        return new ReviewCommand.VerifyImplementation(id, outcome, "Besök", "Bänken står där");
    }

    CommitmentCommand abandon() {
        return new PromiseCommand.AbandonCommitment(id, "Pengarna räckte inte", chance.times(80) ? "TN § 91" : " ");
    }

    private CommitmentCommand dispute() {
        var until = house.clock().instant().plus(Duration.ofDays(7));
        var token = house.links().make(Purpose.PROPOSER, chronicle.proposal(), until);
        return new ReviewCommand.DisputeImplementation(id, token, chance.secret("Det finns ingen bänk"));
    }

    private CommitmentId another() {
        return chance.one(chronicle.streams("commitment"))
                .map(CommitmentId::new)
                .orElse(id);
    }

    private String responsible() {
        return chronicle
                .last(id.value(), "CommitmentMade", "CommitmentReassigned")
                .map(row -> row.is("CommitmentMade") ? row.text("responsible") : row.text("to"))
                .orElse("ks");
    }
}
