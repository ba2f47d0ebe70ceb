package se.boras.forslag.events.feedback;

/** The debt need not be paid (<i>efterskänkt</i>). */
public record FeedbackObligationWaived(ObligationId obligationId, String reason) implements ObligationEvent {}
