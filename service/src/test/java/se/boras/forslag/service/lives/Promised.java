package se.boras.forslag.service.lives;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.boras.forslag.command.commitment.ImplementationCommand.CompleteImplementation;
import se.boras.forslag.command.commitment.PromiseCommand.AbandonCommitment;
import se.boras.forslag.command.commitment.ReviewCommand.VerifyImplementation;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.Role;

/** Where a promise stands, told from the log alone; of one that was interrupted it has no opinion. */
final class Promised {

    private static final Set<String> OPEN = Set.of(
            "CommitmentMade",
            "ImplementationPlanned",
            "ImplementationStarted",
            "ImplementationPartlyCompleted",
            "VerificationRejected",
            "ImplementationReopened");

    private Promised() {}

    static Optional<Boolean> completes(Chronicle log, Actor actor, CompleteImplementation command, LocalDate today) {
        var id = command.commitmentId().value();
        var promised = log.last(id, "CommitmentMade").orElseThrow().day("promisedOn");
        return stands(log, id)
                .map(last -> isTheirs(log, actor, Role.HANDLAGGARE, id)
                        && OPEN.contains(last)
                        && !command.evidence().isEmpty()
                        && !command.completedOn().isAfter(today)
                        && promised != null
                        && !command.completedOn().isBefore(promised));
    }

    static Optional<Boolean> verifies(Chronicle log, Actor actor, VerifyImplementation command) {
        var id = command.commitmentId().value();
        return stands(log, id)
                .map(last -> (actor.role() == Role.VERIFIER || actor.role() == Role.COORDINATOR)
                        && last.equals("ImplementationCompleted")
                        && !log.last(id, "ImplementationCompleted")
                                .orElseThrow()
                                .about("actor")
                                .equals(actor.id()));
    }

    static Optional<Boolean> abandons(Chronicle log, Actor actor, AbandonCommitment command) {
        var id = command.commitmentId().value();
        return stands(log, id)
                .map(last -> isTheirs(log, actor, Role.NAMNDSEKRETERARE, id)
                        && (OPEN.contains(last) || last.equals("ImplementationCompleted"))
                        && !command.decisionRef().isBlank());
    }

    /** The last thing that moved it; nothing while it is disputed or rests, or has been so. */
    static Optional<String> stands(Chronicle log, String id) {
        var interrupted = log.of(id).anyMatch(row -> row.is("ImplementationDisputed", "CommitmentSuspended"));
        return interrupted
                ? Optional.empty()
                : log.of(id)
                        .map(Row::type)
                        .filter(type -> OPEN.contains(type)
                                || Set.of(
                                                "ImplementationCompleted",
                                                "ImplementationVerified",
                                                "CommitmentAbandoned",
                                                "CommitmentSuperseded")
                                        .contains(type))
                        .reduce((_, later) -> later);
    }

    static String responsible(Chronicle log, String id) {
        var row = log.last(id, "CommitmentMade", "CommitmentReassigned").orElseThrow();
        return row.is("CommitmentMade") ? row.text("responsible") : row.text("to");
    }

    private static boolean isTheirs(Chronicle log, Actor actor, Role role, String id) {
        return actor.role() == role && responsible(log, id).equals(actor.organ());
    }
}
