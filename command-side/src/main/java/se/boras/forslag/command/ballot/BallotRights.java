package se.boras.forslag.command.ballot;

import java.util.Set;
import se.boras.forslag.command.ballot.DoubtCommand.ApproveVoidBatch;
import se.boras.forslag.command.ballot.DoubtCommand.FlagBallot;
import se.boras.forslag.command.ballot.DoubtCommand.ReinstateVotes;
import se.boras.forslag.command.ballot.DoubtCommand.ReviewIntegrity;
import se.boras.forslag.command.ballot.DoubtCommand.VoidVotes;
import se.boras.forslag.command.ballot.VoteCommand.CastVote;
import se.boras.forslag.command.ballot.VoteCommand.ConfirmVote;
import se.boras.forslag.command.ballot.VoteCommand.RegisterPaperVote;
import se.boras.forslag.command.ballot.VoteCommand.RegisterPaperVotes;
import se.boras.forslag.command.ballot.VoteCommand.WithdrawVote;
import se.boras.forslag.command.ledger.Role;

/** Who may ask what of a ballot and its votes. */
final class BallotRights {

    /** Whoever is signed in at work is a citizen too, and votes as one. */
    private static final Set<Role> ANYBODY = Set.of(Role.values());

    private BallotRights() {}

    static Set<Role> of(VoteCommand command) {
        return switch (command) {
            case CastVote _, ConfirmVote _, WithdrawVote _ -> ANYBODY;
            case RegisterPaperVote _, RegisterPaperVotes _ -> Set.of(Role.REGISTRATOR);
        };
    }

    static Set<Role> of(BallotCommand command) {
        return switch (command) {
            case VoidVotes _, ReinstateVotes _, ReviewIntegrity _ -> Set.of(Role.REGISTRATOR);
            case ApproveVoidBatch _ -> Set.of(Role.REGISTRATOR, Role.COORDINATOR);
            case FlagBallot _ -> Set.of(Role.SYSTEM);
            case TallyCommand _ -> Set.of(Role.SYSTEM);
        };
    }
}
