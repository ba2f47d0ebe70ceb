package se.boras.forslag.events.commitment;

/** The committee has decided not to keep the promise (<i>avbrutet</i>). */
public record CommitmentAbandoned(CommitmentId commitmentId, String reason, String decisionRef)
        implements CommitmentEvent {}
