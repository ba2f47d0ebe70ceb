package se.boras.forslag.command.ballot;

import java.util.ArrayList;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ballot.VoteCommand.CastVote;
import se.boras.forslag.command.ballot.VoteCommand.ConfirmVote;
import se.boras.forslag.command.ballot.VoteCommand.RegisterPaperVote;
import se.boras.forslag.command.ballot.VoteCommand.RegisterPaperVotes;
import se.boras.forslag.command.ballot.VoteCommand.WithdrawVote;
import se.boras.forslag.command.ballot.VoteRules.Attempt;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Dossier;
import se.boras.forslag.command.ledger.Receipt;
import se.boras.forslag.command.ledger.Rights;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.command.reference.Reference;
import se.boras.forslag.command.vault.Keys;
import se.boras.forslag.events.ballot.BallotId;

/** The seam between the command bus and the rules of one vote. */
@Component
class VoteHandler {

    static final String ATTEMPT = "attempt";

    private final Keys keys;

    VoteHandler(Keys keys) {
        this.keys = keys;
    }

    @CommandHandler(commandName = VoteCommand.FAMILY)
    Receipt handle(VoteCommand command, Dossier dossier, Circumstances at) {
        Rights.require(at.actor(), BallotRights.of(command));
        return switch (command) {
            case CastVote c -> cast(c, dossier, at);
            case RegisterPaperVote c -> castOnPaper(c, dossier, at);
            case RegisterPaperVotes c -> castOnList(c, dossier, at);
            case ConfirmVote c -> confirm(c, dossier, at);
            case WithdrawVote c -> withdraw(c, dossier, at);
        };
    }

    private Receipt cast(CastVote command, Dossier dossier, Circumstances at) {
        var ballot = ballot(BallotId.of(command.proposalId()), dossier);
        VoteRules.mustBeOpen(ballot, at.now());
        var rules = Reference.rules(dossier).at(ballot.opensAt()).rules().addressRules();
        var address = CanonicalAddress.of(command.email(), rules);
        var voter = Voter.byAddress(
                ballot.ballotId(), keys.findOrMake(ballot.ballotId().value()), address);
        var vote = dossier.findAssumingNew(VoteState.KIND, voter.voteId());
        var attempt = VoteRules.attempt(voter, ballot, vote);
        dossier.append(VoteState.KIND, VoteRules.cast(voter, ballot, vote, at));
        return dossier.answer(Map.of(
                "voteId",
                voter.voteId().value(),
                ATTEMPT,
                attempt.name(),
                "domain",
                Voter.keyed(keys.findOrMake(ballot.ballotId().value()), "domain", address.domain()),
                "graceUntil",
                ballot.graceUntil().toString()));
    }

    private Receipt castOnPaper(RegisterPaperVote command, Dossier dossier, Circumstances at) {
        var ballot = ballot(BallotId.of(command.proposalId()), dossier);
        VoteRules.mustBeOpen(ballot, at.now());
        var secret = keys.findOrMake(ballot.ballotId().value());
        var voter = Voter.byReference(ballot.ballotId(), secret, command.voterReference());
        var vote = dossier.findAssumingNew(VoteState.KIND, voter.voteId());
        dossier.append(VoteState.KIND, VoteRules.castOnPaper(voter, command.method(), ballot, vote, at));
        return dossier.answer(Map.of("voteId", voter.voteId().value()));
    }

    /** The lines of those who had voted are told by their numbers: what stands on them may be a name. */
    private Receipt castOnList(RegisterPaperVotes command, Dossier dossier, Circumstances at) {
        var ballot = ballot(BallotId.of(command.proposalId()), dossier);
        VoteRules.mustBeOpen(ballot, at.now());
        var secret = keys.findOrMake(ballot.ballotId().value());
        var taken = new ArrayList<String>();
        var alreadyVoted = new ArrayList<Integer>();
        int line = 0;
        for (var reference : command.voterReferences()) {
            line++;
            var voter = Voter.byReference(ballot.ballotId(), secret, reference);
            var vote = dossier.findAssumingNew(VoteState.KIND, voter.voteId());
            if (VoteRules.attempt(voter, ballot, vote) == Attempt.NEW) {
                dossier.append(VoteState.KIND, VoteRules.castOnPaper(voter, command.method(), ballot, vote, at));
                taken.add(voter.voteId().value());
            } else {
                alreadyVoted.add(line);
            }
        }
        return dossier.answer(Map.of("voteIds", taken, "alreadyVoted", alreadyVoted));
    }

    private Receipt confirm(ConfirmVote command, Dossier dossier, Circumstances at) {
        var vote = dossier.get(VoteState.KIND, command.voteId());
        var ballot = ballot(vote.ballotId(), dossier);
        dossier.append(VoteState.KIND, VoteRules.decide(command, vote, ballot, at));
        return answer(ballot, dossier);
    }

    private Receipt withdraw(WithdrawVote command, Dossier dossier, Circumstances at) {
        var vote = dossier.get(VoteState.KIND, command.voteId());
        var ballot = ballot(vote.ballotId(), dossier);
        dossier.append(VoteState.KIND, VoteRules.decide(command, vote, ballot, at));
        return answer(ballot, dossier);
    }

    private static Receipt answer(BallotState ballot, Dossier dossier) {
        return dossier.answer(Map.of(
                "proposalId", ballot.proposalId().value(),
                "publicNumber", ballot.proposalId().publicNumber().value(),
                "closesAt", ballot.closesAt().toString()));
    }

    /** Ballot and proposal come from memory; that neither has moved is a condition of every vote. */
    private static BallotState ballot(BallotId id, Dossier dossier) {
        var ballot = dossier.get(BallotState.KIND, id);
        var proposal = dossier.get(ProposalState.KIND, ballot.proposalId());
        if (proposal.closed() != null || proposal.withdrawn() || proposal.hidden()) {
            throw RuleViolation.gone("voting-closed");
        }
        return ballot;
    }
}
