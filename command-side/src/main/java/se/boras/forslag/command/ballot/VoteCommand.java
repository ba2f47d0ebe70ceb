package se.boras.forslag.command.ballot;

import java.util.List;
import se.boras.forslag.command.ledger.Command;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.ballot.VoteMethod;
import se.boras.forslag.events.proposal.ProposalId;

/** What a voter, or a registrar on a voter's behalf, can ask. */
public sealed interface VoteCommand extends Command {

    String FAMILY = "vote";

    @Override
    default String family() {
        return FAMILY;
    }

    /** Carries the address in memory only; what is stored is a key made of it. */
    record CastVote(ProposalId proposalId, String email) implements VoteCommand {

        @Override
        public String toString() {
            return "CastVote[" + proposalId + "]";
        }
    }

    /** A vote on paper or with assistance, under the reference that the registrar keeps of the voter. */
    record RegisterPaperVote(ProposalId proposalId, String voterReference, VoteMethod method) implements VoteCommand {

        @Override
        public String toString() {
            return "RegisterPaperVote[" + proposalId + "]";
        }
    }

    /** A whole list of names (<i>namnlista</i>), line by line; whoever on it has voted already is passed over. */
    record RegisterPaperVotes(ProposalId proposalId, List<String> voterReferences, VoteMethod method)
            implements VoteCommand {

        public RegisterPaperVotes {
            voterReferences = List.copyOf(voterReferences);
        }

        @Override
        public String toString() {
            return "RegisterPaperVotes[" + proposalId + ", " + voterReferences.size() + "]";
        }
    }

    record ConfirmVote(VoteId voteId, boolean linkUsed) implements VoteCommand {}

    record WithdrawVote(VoteId voteId, boolean linkUsed) implements VoteCommand {}
}
