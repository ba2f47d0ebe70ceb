package se.boras.forslag.command.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ballot.DoubtCommand.ApproveVoidBatch;
import se.boras.forslag.command.ballot.DoubtCommand.FlagBallot;
import se.boras.forslag.command.ballot.DoubtCommand.ReinstateVotes;
import se.boras.forslag.command.ballot.DoubtCommand.ReviewIntegrity;
import se.boras.forslag.command.ballot.DoubtCommand.VoidVotes;
import se.boras.forslag.command.ballot.TallyCommand.CloseVoting;
import se.boras.forslag.command.ballot.TallyCommand.DestroyVoterKeys;
import se.boras.forslag.command.ballot.TallyCommand.FinaliseTally;
import se.boras.forslag.command.ballot.TallyCommand.GiveExpiryNotice;
import se.boras.forslag.command.ballot.TallyCommand.RecordCrossing;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Dossier;
import se.boras.forslag.command.ledger.Receipt;
import se.boras.forslag.command.ledger.Rights;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.command.reference.Reference;
import se.boras.forslag.events.ballot.BallotEvent;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.BatchId;
import se.boras.forslag.events.ballot.VoteId;

/** The seam between the command bus and the rules of the ballot as a whole. */
@Component
class BallotHandler {

    private final BallotCounts counts;

    BallotHandler(BallotCounts counts) {
        this.counts = counts;
    }

    @CommandHandler(commandName = BallotCommand.FAMILY)
    Receipt handle(BallotCommand command, Dossier dossier, Circumstances at) {
        Rights.require(at.actor(), BallotRights.of(command));
        return switch (command) {
            case VoidVotes c -> declareVoid(c, dossier, at);
            case ApproveVoidBatch c -> approve(c, dossier, at);
            case ReinstateVotes c -> reinstate(c, dossier);
            case ReviewIntegrity c -> {
                var ballot = ballot(BallotId.of(c.proposalId()), dossier);
                yield appended(List.of(DoubtRules.decide(c, ballot, at)), dossier);
            }
            case FlagBallot c -> {
                ballot(c.ballotId(), dossier);
                yield appended(List.of(DoubtRules.decide(c)), dossier);
            }
            case CloseVoting c -> {
                var ballot = ballot(c.ballotId(), dossier);
                yield appended(BallotRules.decide(c, ballot, counts.upToNow(c.ballotId()), at), dossier);
            }
            case FinaliseTally c -> {
                var ballot = ballot(c.ballotId(), dossier);
                var settled = counts.settled(c.ballotId());
                dossier.require(settled.quiet());
                yield appended(BallotRules.decide(c, ballot, settled.count(), at), dossier);
            }
            case GiveExpiryNotice c -> {
                mustStillBeAskedFor(dossier.get(ProposalState.KIND, c.ballotId().proposalId()));
                var ballot = ballot(c.ballotId(), dossier);
                yield appended(BallotRules.decide(c, ballot, counts.upToNow(c.ballotId()), at), dossier);
            }
            case RecordCrossing c -> appended(BallotRules.decide(c, ballot(c.ballotId(), dossier)), dossier);
            case DestroyVoterKeys c -> {
                var ballot = ballot(c.ballotId(), dossier);
                yield appended(BallotRules.decide(c, ballot, counts.upToNow(c.ballotId())), dossier);
            }
        };
    }

    private Receipt declareVoid(VoidVotes command, Dossier dossier, Circumstances at) {
        var ballot = ballot(BallotId.of(command.proposalId()), dossier);
        var votes = new ArrayList<@Nullable VoteState>();
        command.voteIds().forEach(id -> votes.add(dossier.find(VoteState.KIND, id)));
        var effect = DoubtRules.effect(command, ballot, votes, valid(ballot));
        if (command.preview()) {
            return dossier.answer(Map.of(
                    "validBefore", effect.validBefore(),
                    "validAfter", effect.validAfter(),
                    "wouldLoseThreshold", effect.losesThreshold(ballot.votesRequired())));
        }
        var fourEyesAbove =
                Reference.rules(dossier).at(ballot.opensAt()).rules().fourEyesAbove();
        var batch = ballot.batches().next(ballot.ballotId());
        dossier.append(BallotState.KIND, DoubtRules.decide(command, effect, ballot, fourEyesAbove, at));
        return answer(batch, dossier);
    }

    private Receipt approve(ApproveVoidBatch command, Dossier dossier, Circumstances at) {
        var ballot = ballot(command.batchId().ballotId(), dossier);
        var votes = votes(ballot, command.batchId(), dossier);
        dossier.append(BallotState.KIND, DoubtRules.decide(command, ballot, votes, valid(ballot), at));
        return answer(command.batchId(), dossier);
    }

    private Receipt reinstate(ReinstateVotes command, Dossier dossier) {
        var ballot = ballot(command.batchId().ballotId(), dossier);
        var votes = votes(ballot, command.batchId(), dossier);
        dossier.append(BallotState.KIND, DoubtRules.decide(command, ballot, votes, valid(ballot)));
        return answer(command.batchId(), dossier);
    }

    /** Once the tally is final the ballot itself knows, for only voids have changed it since. */
    private int valid(BallotState ballot) {
        return ballot.isFinal()
                ? ballot.validSinceFinal()
                : counts.upToNow(ballot.ballotId()).valid();
    }

    private static void mustStillBeAskedFor(ProposalState proposal) {
        if (proposal.withdrawn() || proposal.needsNoVotes() || proposal.closed() != null) {
            throw RuleViolation.conflict("no-more-votes-needed");
        }
    }

    private static List<VoteState> votes(BallotState ballot, BatchId batch, Dossier dossier) {
        List<VoteId> ids = ballot.batches().get(batch).votes();
        return ids.stream().map(id -> dossier.get(VoteState.KIND, id)).toList();
    }

    private static BallotState ballot(BallotId id, Dossier dossier) {
        return dossier.get(BallotState.KIND, id);
    }

    private static Receipt appended(List<? extends BallotEvent> events, Dossier dossier) {
        dossier.append(BallotState.KIND, events);
        return dossier.answer(Map.of());
    }

    private static Receipt answer(BatchId batch, Dossier dossier) {
        return dossier.answer(Map.of("batchId", batch.value()));
    }
}
