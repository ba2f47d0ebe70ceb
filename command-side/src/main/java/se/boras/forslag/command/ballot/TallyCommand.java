package se.boras.forslag.command.ballot;

import se.boras.forslag.events.ballot.BallotId;

/** What the service asks of a ballot by itself, because a date or a vote has come. */
public sealed interface TallyCommand extends BallotCommand {

    record CloseVoting(BallotId ballotId) implements TallyCommand {}

    record FinaliseTally(BallotId ballotId) implements TallyCommand {}

    record RecordCrossing(BallotId ballotId, Crossing crossing) implements TallyCommand {}

    /** So many days before the end, if votes are missing. */
    record GiveExpiryNotice(BallotId ballotId, int daysLeft) implements TallyCommand {}

    record DestroyVoterKeys(BallotId ballotId, String policyRef) implements TallyCommand {}
}
