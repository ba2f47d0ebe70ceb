package se.boras.forslag.service.lives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.commitment.CommitmentId;
import se.boras.forslag.events.feedback.ObligationId;
import se.boras.forslag.events.proposal.ProposalId;

/** What is tried next in a life: half of the time something that leads on, half of the time anything at all. */
record Deeds(Chance chance, House house, Chronicle chronicle, String other) {

    Deed next() {
        return chance.times(60) ? onwards() : anything();
    }

    private Deed anything() {
        var possible = new ArrayList<Supplier<Deed>>(List.of(() -> proposal().any()));
        if (chronicle.has(chronicle.ballot(), "BallotOpened") || chance.times(10)) {
            possible.add(() -> ballot().any());
        }
        chance.one(chronicle.streams("case"))
                .ifPresent(id -> possible.addAll(List.of(
                        () -> aCase(id).any(),
                        () -> aCase(id).any(),
                        () -> aCase(id).any())));
        chance.one(chronicle.streams("commitment"))
                .ifPresent(id -> possible.addAll(List.of(
                        () -> promise(id).any(),
                        () -> promise(id).any(),
                        () -> promise(id).any())));
        chance.one(chronicle.streams("obligation")).ifPresent(id -> possible.add(() -> debt(id).any()));
        return chance.pick(possible).get();
    }

    Deed onwards() {
        var id = chronicle.proposal();
        if (!chronicle.has(id, "ProposalPublished")) {
            return beforePublication(id);
        }
        var current = Cases.current(chronicle);
        return current.isEmpty() ? towardsACommittee() : atACommittee(current.get());
    }

    private Deed beforePublication(String id) {
        if (!chronicle.lastIs(id, "ContactAddressVerified", "ContactCorrected", "ContactAddressVerificationFailed")) {
            return proposal().confirm();
        }
        return chronicle.has(id, "IntakeClassified")
                ? proposal().publish()
                : proposal().classify();
    }

    private Deed towardsACommittee() {
        if (chronicle.has(chronicle.proposal(), "ThresholdWaived")) {
            return proposal().refer();
        }
        if (chronicle.has(chronicle.ballot(), "TallyFinalised")) {
            return chance.times(30)
                    ? ballot().review()
                    : chance.times(50) ? proposal().refer() : proposal().waive();
        }
        return chance.pick(List.<Supplier<Deed>>of(
                        () -> proposal().waive(),
                        () -> proposal().waive(),
                        () -> proposal().waive(),
                        () -> ballot().vote(),
                        () -> ballot().vote(),
                        () -> ballot().vote(),
                        () -> ballot().confirmed()))
                .get();
    }

    private Deed atACommittee(String id) {
        var aCase = aCase(id);
        if (Cases.sent(chronicle, id)) {
            return aCase.by(aCase.receive());
        }
        if (Cases.standing(chronicle, id).isEmpty()) {
            return aCase.by(chance.times(75) ? aCase.decide() : aCase.schedule());
        }
        return chance.one(unsettled()).map(Supplier::get).orElseGet(this::anything);
    }

    private List<Supplier<Deed>> unsettled() {
        var todo = new ArrayList<Supplier<Deed>>();
        chronicle.streams("commitment").forEach(id -> work(id).ifPresent(todo::add));
        chronicle.streams("obligation").stream()
                .filter(id -> !chronicle.has(id, "FeedbackObligationDischarged"))
                .forEach(id -> todo.add(() -> debt(id).by(debt(id).pay())));
        Cases.current(chronicle).ifPresent(id -> todo.add(() -> aCase(id).minutes()));
        return todo;
    }

    private Optional<Supplier<Deed>> work(String id) {
        var last = chronicle
                .last(
                        id,
                        "CommitmentMade",
                        "ImplementationCompleted",
                        "VerificationRejected",
                        "ImplementationReopened",
                        "ImplementationVerified",
                        "CommitmentAbandoned",
                        "CommitmentSuperseded",
                        "CommitmentSuspended")
                .orElseThrow();
        return switch (last.type()) {
            case "ImplementationCompleted" ->
                Optional.of(() -> promise(id).by(promise(id).verify()));
            case "CommitmentMade", "VerificationRejected", "ImplementationReopened" ->
                Optional.of(() -> promise(id).by(promise(id).complete()));
            default -> Optional.empty();
        };
    }

    private ProposalDeeds proposal() {
        return new ProposalDeeds(chance, house, chronicle, new ProposalId(chronicle.proposal()), new ProposalId(other));
    }

    private BallotDeeds ballot() {
        return new BallotDeeds(chance, chronicle, new ProposalId(chronicle.proposal()));
    }

    private CaseDeeds aCase(String id) {
        return new CaseDeeds(chance, chronicle, new CaseId(id));
    }

    private PromiseDeeds promise(String id) {
        return new PromiseDeeds(chance, house, chronicle, new CommitmentId(id));
    }

    private DebtDeeds debt(String id) {
        return new DebtDeeds(chance, house, chronicle, new ObligationId(id));
    }
}
