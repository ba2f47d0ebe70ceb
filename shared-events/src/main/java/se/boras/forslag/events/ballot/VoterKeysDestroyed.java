package se.boras.forslag.events.ballot;

/** Nobody can tell any more who voted (<i>gallring av röstlängd</i>); the counts remain. */
public record VoterKeysDestroyed(BallotId ballotId, String policyRef, FinalCounts finalCounts) implements BallotEvent {}
