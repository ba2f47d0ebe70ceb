package se.boras.forslag.events.feedback;

/** The proposer could not be reached (<i>kunde ej nås</i>). */
public record NotificationAbandoned(ObligationId obligationId, int attempts, String reason, String approvedBy)
        implements ObligationEvent {}
