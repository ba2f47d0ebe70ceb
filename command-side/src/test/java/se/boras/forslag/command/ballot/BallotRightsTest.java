package se.boras.forslag.command.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.ballot.Ballots.BALLOT;
import static se.boras.forslag.command.ballot.Ballots.BATCH;
import static se.boras.forslag.command.ballot.Ballots.CLOSES;
import static se.boras.forslag.command.ballot.Ballots.PROPOSAL;
import static se.boras.forslag.command.ballot.Ballots.VOTE;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.boras.forslag.command.ballot.DoubtCommand.ApproveVoidBatch;
import se.boras.forslag.command.ballot.DoubtCommand.FlagBallot;
import se.boras.forslag.command.ballot.DoubtCommand.ReinstateVotes;
import se.boras.forslag.command.ballot.DoubtCommand.ReviewIntegrity;
import se.boras.forslag.command.ballot.DoubtCommand.VoidVotes;
import se.boras.forslag.command.ballot.TallyCommand.CloseVoting;
import se.boras.forslag.command.ballot.TallyCommand.DestroyVoterKeys;
import se.boras.forslag.command.ballot.TallyCommand.FinaliseTally;
import se.boras.forslag.command.ballot.TallyCommand.RecordCrossing;
import se.boras.forslag.command.ballot.VoteCommand.CastVote;
import se.boras.forslag.command.ballot.VoteCommand.ConfirmVote;
import se.boras.forslag.command.ballot.VoteCommand.RegisterPaperVote;
import se.boras.forslag.command.ballot.VoteCommand.RegisterPaperVotes;
import se.boras.forslag.command.ballot.VoteCommand.WithdrawVote;
import se.boras.forslag.command.ledger.Command;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.events.ballot.VoidGround;
import se.boras.forslag.events.ballot.VoteMethod;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BallotRightsTest {

    private static final Set<Role> ALL = Set.of(Role.values());
    private static final Set<Role> REGISTRATOR = Set.of(Role.REGISTRATOR);
    private static final Set<Role> SYSTEM = Set.of(Role.SYSTEM);

    static Stream<Arguments> everything() {
        var crossing = new Crossing(1, Crossing.Kind.REACHED, VOTE.value(), 150, CLOSES);
        return Stream.of(
                Arguments.of(new CastVote(PROPOSAL, "a@example.org"), ALL),
                Arguments.of(new ConfirmVote(VOTE, false), ALL),
                Arguments.of(new WithdrawVote(VOTE, false), ALL),
                Arguments.of(new RegisterPaperVote(PROPOSAL, "row 17", VoteMethod.PAPER), REGISTRATOR),
                Arguments.of(new RegisterPaperVotes(PROPOSAL, List.of("row 17"), VoteMethod.PAPER), REGISTRATOR),
                Arguments.of(new VoidVotes(PROPOSAL, List.of(VOTE), VoidGround.OTHER, "note", false), REGISTRATOR),
                Arguments.of(new ApproveVoidBatch(BATCH), Set.of(Role.REGISTRATOR, Role.COORDINATOR)),
                Arguments.of(new ReinstateVotes(BATCH, "why"), REGISTRATOR),
                Arguments.of(new ReviewIntegrity(PROPOSAL, ReviewIntegrity.Outcome.PASSED, "sound", null), REGISTRATOR),
                Arguments.of(new FlagBallot(BALLOT, "spike"), SYSTEM),
                Arguments.of(new CloseVoting(BALLOT), SYSTEM),
                Arguments.of(new FinaliseTally(BALLOT), SYSTEM),
                Arguments.of(new RecordCrossing(BALLOT, crossing), SYSTEM),
                Arguments.of(new DestroyVoterKeys(BALLOT, "policy"), SYSTEM));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everything")
    void each_command_is_for_these_roles_and_no_others(Command command, Set<Role> allowed) {
        assertThat(rights(command)).isEqualTo(allowed);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everything")
    void a_command_says_nothing_about_a_person(Command command, Set<Role> allowed) {
        assertThat(command.toString()).doesNotContain("example.org").doesNotContain("row 17");
        assertThat(allowed).isNotEmpty();
    }

    private static Set<Role> rights(Command command) {
        return command instanceof VoteCommand vote ? BallotRights.of(vote) : BallotRights.of((BallotCommand) command);
    }
}
