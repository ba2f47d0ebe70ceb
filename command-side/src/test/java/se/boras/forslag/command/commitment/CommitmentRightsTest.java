package se.boras.forslag.command.commitment;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static se.boras.forslag.command.Specification.by;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.commitment.Promises.*;
import static se.boras.forslag.command.ledger.Role.*;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.commitment.DelayCommand.ExplainOverdue;
import se.boras.forslag.command.commitment.DelayCommand.RemindOfPromise;
import se.boras.forslag.command.commitment.ImplementationCommand.CompleteImplementation;
import se.boras.forslag.command.commitment.ImplementationCommand.CompletePart;
import se.boras.forslag.command.commitment.ImplementationCommand.PlanImplementation;
import se.boras.forslag.command.commitment.ImplementationCommand.ReportProgress;
import se.boras.forslag.command.commitment.ImplementationCommand.StartImplementation;
import se.boras.forslag.command.commitment.PromiseCommand.AbandonCommitment;
import se.boras.forslag.command.commitment.PromiseCommand.PostponeImplementation;
import se.boras.forslag.command.commitment.PromiseCommand.ReassignCommitment;
import se.boras.forslag.command.commitment.PromiseCommand.ResumeCommitment;
import se.boras.forslag.command.commitment.PromiseCommand.SetDates;
import se.boras.forslag.command.commitment.PromiseCommand.SupersedeCommitment;
import se.boras.forslag.command.commitment.PromiseCommand.SuspendCommitment;
import se.boras.forslag.command.commitment.ReviewCommand.DisputeImplementation;
import se.boras.forslag.command.commitment.ReviewCommand.ReopenImplementation;
import se.boras.forslag.command.commitment.ReviewCommand.ResolveDispute;
import se.boras.forslag.command.commitment.ReviewCommand.VerifyImplementation;
import se.boras.forslag.command.ledger.Rights;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.events.commitment.CommitmentReassigned;
import se.boras.forslag.events.commitment.CommitmentSuspended;
import se.boras.forslag.events.commitment.DisputeResolved;

/** Who may ask what, walked through command by command and role by role. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CommitmentRightsTest {

    private static final Map<CommitmentCommand, Set<Role>> ALLOWED = Map.ofEntries(
            Map.entry(new SetDates(BENCH, null, DUE_BY, "-"), Set.of(NAMNDSEKRETERARE, HANDLAGGARE)),
            Map.entry(
                    new PostponeImplementation(BENCH, DUE_BY, "-", null, null), Set.of(NAMNDSEKRETERARE, HANDLAGGARE)),
            Map.entry(new ExplainOverdue(BENCH, "-", null), Set.of(NAMNDSEKRETERARE, HANDLAGGARE)),
            Map.entry(new AbandonCommitment(BENCH, "-", "-"), Set.of(NAMNDSEKRETERARE)),
            Map.entry(new SupersedeCommitment(BENCH, OTHER_BENCH), Set.of(NAMNDSEKRETERARE)),
            Map.entry(new PlanImplementation(BENCH, null, null), Set.of(HANDLAGGARE)),
            Map.entry(new StartImplementation(BENCH, DUE_BY), Set.of(HANDLAGGARE)),
            Map.entry(new ReportProgress(BENCH, null, "-", null, List.of()), Set.of(HANDLAGGARE)),
            Map.entry(new CompletePart(BENCH, "-", "-", List.of()), Set.of(HANDLAGGARE)),
            Map.entry(new CompleteImplementation(BENCH, DUE_BY, List.of(), null), Set.of(HANDLAGGARE)),
            Map.entry(
                    new VerifyImplementation(BENCH, VerifyImplementation.Outcome.VERIFIED, null, "-"),
                    Set.of(Role.VERIFIER, COORDINATOR)),
            Map.entry(new ReopenImplementation(BENCH, "-"), Set.of(Role.VERIFIER, COORDINATOR)),
            Map.entry(new ResolveDispute(BENCH, DisputeResolved.Resolution.UPHELD, "-"), Set.of(Role.VERIFIER)),
            Map.entry(new DisputeImplementation(BENCH, "-", "-"), Set.of(CITIZEN)),
            Map.entry(
                    new ReassignCommitment(BENCH, CULTURE, CommitmentReassigned.Reason.TRANSFER, null),
                    Set.of(COORDINATOR)),
            Map.entry(new SuspendCommitment(BENCH, CommitmentSuspended.Reason.REVOKED, DECISION), Set.of(SYSTEM)),
            Map.entry(new ResumeCommitment(BENCH, "-", DECISION), Set.of(SYSTEM)),
            Map.entry(new RemindOfPromise(BENCH), Set.of(SYSTEM)));

    @Test
    void each_command_is_for_its_roles_and_for_no_other() {
        ALLOWED.forEach((command, allowed) -> Stream.of(Role.values()).forEach(role -> {
            var actor = by(role).actor();
            if (allowed.contains(role)) {
                assertThatCode(() -> Rights.require(actor, CommitmentRights.of(command)))
                        .doesNotThrowAnyException();
            } else {
                refused("role-not-allowed", () -> Rights.require(actor, CommitmentRights.of(command)));
            }
        }));
    }

    @Test
    void no_command_is_left_out() {
        var all = Stream.of(CommitmentCommand.class.getPermittedSubclasses())
                .flatMap(theme -> Stream.of(theme.getPermittedSubclasses()))
                .collect(toSet());
        assertThat(ALLOWED.keySet().stream().map(Object::getClass).collect(toSet()))
                .isEqualTo(all);
    }
}
