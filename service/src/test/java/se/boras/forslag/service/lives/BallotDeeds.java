package se.boras.forslag.service.lives;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import se.boras.forslag.command.ballot.DoubtCommand;
import se.boras.forslag.command.ballot.TallyCommand;
import se.boras.forslag.command.ballot.VoteCommand;
import se.boras.forslag.command.ledger.Command;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.BatchId;
import se.boras.forslag.events.ballot.VoidGround;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.ballot.VoteMethod;
import se.boras.forslag.events.proposal.ProposalId;

/** What can be tried with a ballot and its votes. */
record BallotDeeds(Chance chance, Chronicle chronicle, ProposalId id) {

    private static final int VOTERS = 6;

    Deed any() {
        return chance.pick(List.<Supplier<Deed>>of(
                        this::vote,
                        this::vote,
                        this::confirmed,
                        this::review,
                        () -> citizen(new VoteCommand.WithdrawVote(vote("vote"), chance.times(10))),
                        () -> registrar(new DoubtCommand.VoidVotes(
                                id, votes(), chance.one(VoidGround.values()), "Underlag 1", chance.times(20))),
                        () -> registrar(new DoubtCommand.ApproveVoidBatch(batch())),
                        () -> registrar(new DoubtCommand.ReinstateVotes(batch(), "Fel person")),
                        () -> system(new DoubtCommand.FlagBallot(ballot(), "Många på en gång")),
                        () -> system(new TallyCommand.CloseVoting(ballot())),
                        () -> system(new TallyCommand.FinaliseTally(ballot())),
                        () -> system(new TallyCommand.DestroyVoterKeys(ballot(), "voterKeysKeptMonths"))))
                .get();
    }

    Deed vote() {
        var voter = "rost" + chance.below(VOTERS);
        return chance.times(50)
                ? registrar(new VoteCommand.RegisterPaperVote(id, chance.secret(voter), VoteMethod.PAPER))
                : citizen(new VoteCommand.CastVote(id, chance.secret(voter).replace(' ', '.') + "@example.org"));
    }

    Deed confirmed() {
        return citizen(new VoteCommand.ConfirmVote(vote("vote"), chance.times(5)));
    }

    Deed review() {
        var outcome = chance.times(80)
                ? DoubtCommand.ReviewIntegrity.Outcome.PASSED
                : DoubtCommand.ReviewIntegrity.Outcome.FLAGGED;
        return registrar(new DoubtCommand.ReviewIntegrity(id, outcome, "Genomgången", null));
    }

    private List<VoteId> votes() {
        var votes = new ArrayList<VoteId>();
        for (int n = 1 + chance.below(3); n > 0; n--) {
            votes.add(vote("vote"));
        }
        return votes;
    }

    private VoteId vote(String kind) {
        return chance.one(chronicle.streams(kind))
                .map(VoteId::new)
                .orElseGet(() -> VoteId.of(ballot(), "0".repeat(32)));
    }

    private BatchId batch() {
        return BatchId.of(ballot(), 1 + chance.below(2));
    }

    private BallotId ballot() {
        return BallotId.of(id);
    }

    private Deed registrar(Command command) {
        return chance.by(Role.REGISTRATOR, "ks", command);
    }

    private Deed citizen(Command command) {
        return chance.by(Role.CITIZEN, "ks", command);
    }

    private Deed system(Command command) {
        return chance.by(Role.SYSTEM, "ks", command);
    }
}
